import { BEKAL_FORMAT, type BekalFile, type CarriedReceipt, type LearningEvent, type OpenBekal, type SealedBekal, wordsOfBekal, wordsOfReceipt } from '@etalase/seller-training/phone';
import type { PhoneKeys, ServerKey } from './learning-store';
import { isSignedByServer, sign, toBase64 } from './phone-keys';

/** Small enough for one request, with room for what sealing adds. */
const EVENTS_A_PART = 200;
const LETTERS_A_PART = 100_000;

export interface BekalToWrite {
  learnerId: string;
  deviceId: string;
  skewMs: number | null;
  events: readonly LearningEvent[];
  keys: PhoneKeys;
  sealKey: ServerKey;
  now: Date;
}

/** Parts that each fit one request, in the order things were done. */
export function inParts(events: readonly LearningEvent[]): LearningEvent[][] {
  const parts: LearningEvent[][] = [];
  let letters = 0;
  for (const event of events) {
    const size = JSON.stringify(event).length;
    const part = parts.at(-1);
    if (part && part.length < EVENTS_A_PART && letters + size <= LETTERS_A_PART) {
      part.push(event);
      letters += size;
    } else {
      parts.push([event]);
      letters = size;
    }
  }
  return parts;
}

/** What could not be sent, signed by this phone and sealed to the server: whoever carries it can neither read nor change it. */
export async function writeBekal({ learnerId, deviceId, skewMs, events, keys, sealKey, now }: BekalToWrite): Promise<BekalFile> {
  const parts: SealedBekal[] = [];
  for (const part of inParts(events)) {
    const words = { learnerId, deviceId, writtenAt: now.toISOString(), skewMs, events: part };
    const bekal: OpenBekal = { ...words, signature: await sign(keys, wordsOfBekal(words)) };
    parts.push(await seal(JSON.stringify(bekal), sealKey));
  }
  return { bekal: BEKAL_FORMAT, parts };
}

async function seal(text: string, { id, spki }: ServerKey): Promise<SealedBekal> {
  const secret = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, new TextEncoder().encode(text));
  const server = await crypto.subtle.importKey('spki', Uint8Array.from(atob(spki), (letter) => letter.charCodeAt(0)), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt']);
  const key = await crypto.subtle.encrypt('RSA-OAEP', server, await crypto.subtle.exportKey('raw', secret));
  return { keyId: id, key: toBase64(key), iv: toBase64(iv), sealed: toBase64(sealed) };
}

/** A file somebody chose, or `null` when it is none of ours. */
export function readBekalFile(text: string): BekalFile | null {
  try {
    const { bekal, parts } = JSON.parse(text) as Partial<BekalFile>;
    const isPart = (part: Partial<SealedBekal>): boolean => [part.keyId, part.key, part.iv, part.sealed].every((field) => typeof field === 'string');
    return bekal === BEKAL_FORMAT && Array.isArray(parts) && parts.length > 0 && parts.every(isPart) ? { bekal, parts } : null;
  } catch {
    return null;
  }
}

/** Receipts that came back on another phone: ids of what the server has, of those that prove themselves and are of this phone. */
export async function provenIds(text: string, deviceId: string, keys: readonly ServerKey[]): Promise<{ ids: string[]; at: string } | null> {
  const receipts = readReceipts(text);
  if (!receipts) return null;
  const proven: CarriedReceipt[] = [];
  for (const { signature, ...words } of receipts) {
    const key = keys.find(({ id }) => id === words.keyId);
    if (key && words.deviceId === deviceId && (await isSignedByServer(key.spki, wordsOfReceipt(words), signature))) proven.push({ ...words, signature });
  }
  return { ids: proven.flatMap(({ eventIds }) => eventIds), at: proven.at(-1)?.at ?? '' };
}

function readReceipts(text: string): CarriedReceipt[] | null {
  try {
    const { tanda } = JSON.parse(text) as { tanda?: CarriedReceipt[] };
    return Array.isArray(tanda) && tanda.every(({ eventIds, signature }) => Array.isArray(eventIds) && typeof signature === 'string') ? tanda : null;
  } catch {
    return null;
  }
}

/** What the carrier gives back. */
export const receiptFile = (receipts: readonly CarriedReceipt[]): string => JSON.stringify({ tanda: receipts });
