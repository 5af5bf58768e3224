import { type CoursePackage, PACKAGE_FORMAT } from '@etalase/seller-training/phone';
import { Problem } from '../api/problem';

export interface PackageFile {
  versionId: string;
  bytes: number;
  sha256: string;
}

/** Where what arrived is kept, so that a line that breaks costs only what was under way. */
export interface PieceStore {
  piece(versionId: string, sha256: string): Promise<Uint8Array<ArrayBuffer>>;
  keepPiece(versionId: string, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  dropPiece(versionId: string): Promise<void>;
}

/** Kept at least this often; a phone that dies loses no more. */
const KEEP_EVERY = 16 * 1024;
const BROKEN = new Problem(-1, 'package.broken', 'Bahan belajar yang diunduh tidak utuh. Coba unduh lagi.');
const TOO_NEW = new Problem(-1, 'package.format', 'Bahan belajar ini perlu aplikasi yang lebih baru. Tutup aplikasi, buka lagi saat ada sinyal.');

/**
 * Downloads one file, going on where the last try ended, and takes it only when its digest is the one that was named.
 * @param ask fetches from a byte on; may answer from the beginning (200) when it does not know ranges
 * @throws Problem when the line breaks or what came is not what was named
 */
export async function download(file: PackageFile, store: PieceStore, ask: (versionId: string, from: number) => Promise<Response>, onBytes: (bytes: number) => void): Promise<CoursePackage> {
  const { versionId, bytes, sha256 } = file;
  let have = await store.piece(versionId, sha256);
  if (have.length > bytes) have = new Uint8Array(0);
  onBytes(have.length);
  if (have.length < bytes) {
    const answer = await ask(versionId, have.length);
    if (answer.status === 200) have = new Uint8Array(0);
    have = await readOn(answer, have, file, store, onBytes);
  }
  if (have.length !== bytes || (await digestOf(have)) !== sha256) {
    await store.dropPiece(versionId);
    throw BROKEN;
  }
  const content = JSON.parse(await unzip(have)) as CoursePackage;
  if (content.format !== PACKAGE_FORMAT) throw TOO_NEW;
  return content;
}

async function readOn(answer: Response, start: Uint8Array<ArrayBuffer>, { versionId, bytes, sha256 }: PackageFile, store: PieceStore, onBytes: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(bytes);
  whole.set(start.subarray(0, bytes));
  let at = start.length;
  let kept = at;
  const reader = answer.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || !value) break;
      if (at + value.length > bytes) throw BROKEN;
      whole.set(value, at);
      at += value.length;
      onBytes(at);
      if (at - kept < KEEP_EVERY) continue;
      await store.keepPiece(versionId, sha256, whole.slice(0, at));
      kept = at;
    }
  } finally {
    if (at > kept) await store.keepPiece(versionId, sha256, whole.slice(0, at));
  }
  return whole.slice(0, at);
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const unzip = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
