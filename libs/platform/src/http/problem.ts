import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind, type FieldProblem } from '@etalase/kernel';

/** RFC 9457 problem details, with the fields that are wrong. */
export interface Problem {
  type: string;
  status: number;
  code: string;
  title: string;
  detail: string;
  fields: FieldProblem[];
  requestId?: string;
  retryAfterSeconds?: number;
  /** Where to go to put it right. */
  href?: string;
}

const STATUS: Record<ErrorKind, number> = { invalid: 422, unauthenticated: 401, forbidden: 403, not_found: 404, conflict: 409, gone: 410, too_many: 429, too_large: 413, unavailable: 503 };

const TITLE: Record<number, string> = {
  400: 'Isian belum benar',
  401: 'Belum masuk',
  403: 'Tidak diizinkan',
  404: 'Tidak ditemukan',
  405: 'Cara memanggil salah',
  409: 'Tidak bisa dijalankan sekarang',
  410: 'Sudah tidak berlaku',
  413: 'Terlalu besar',
  415: 'Jenis isi tidak dikenal',
  422: 'Isian belum benar',
  429: 'Terlalu sering',
  500: 'Ada gangguan di sisi kami',
  503: 'Sedang tidak bisa dihubungi',
};

const DETAIL: Record<number, string> = {
  400: 'Isi permintaan tidak bisa dibaca.',
  404: 'Halaman atau data ini tidak ada.',
  413: 'Kiriman terlalu besar. Kecilkan lalu coba lagi.',
  415: 'Jenis isi kiriman tidak dikenal.',
  429: 'Terlalu sering mencoba. Tunggu sebentar lalu coba lagi.',
};

const FAULT = 'Maaf, ada gangguan di sisi kami. Coba lagi sebentar lagi; tidak ada yang hilang.';

/** Thrown by the validation pipe; carries one sentence a field. */
export class InputError extends Error {
  constructor(readonly fields: FieldProblem[]) {
    super(fields[0]?.message ?? 'Isian belum benar.');
  }
}

/** Text PostgreSQL refuses as input (a zero byte, a lone surrogate, a number out of range): the caller's fault, not ours. */
const INPUT_SQLSTATES = new Set(['22021', '22P02', '22P05', '22003', '22007', '22008']);
export const UNREADABLE = { code: 'input.unreadable', message: 'Ada huruf atau angka yang tidak bisa kami simpan. Periksa isian Anda.' };

/** A value a table does not take though everything before it let it pass (not null, check): refused all the same, and a fault of ours. */
const TABLE_SQLSTATES = new Set(['23502', '23514']);

const sqlStateOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
};
export const isUnreadable = (error: unknown): boolean => INPUT_SQLSTATES.has(sqlStateOf(error)) || TABLE_SQLSTATES.has(sqlStateOf(error));

const BUSY = 'Sedang sangat ramai. Tunggu sebentar lalu coba lagi; tidak ada yang hilang.';
const BUSY_RETRY_SECONDS = 2;

/** pg-pool's own words when nobody gave a connection back in time: more people than we can serve, not a fault in what they asked. */
const isBusy = (error: unknown): boolean => error instanceof Error && error.message === 'timeout exceeded when trying to connect';

/** The database went away in mid-work or is not back yet, or gave one of two up for the other: asked again it will do. By SQLSTATE (57P…, 08…, 40…), and by pg's own words where the line itself was cut. */
const AWAY = 'Data kami sedang tidak bisa dibuka. Tunggu sebentar lalu coba lagi; tidak ada yang hilang.';
const AWAY_SQLSTATE = /^(57P0[1-4]|08\w{3}|40001|40P01)$/;
const CUT_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const CUT_LINE = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;
function isAway(error: unknown): boolean {
  const { message } = error as { message?: unknown };
  return AWAY_SQLSTATE.test(sqlStateOf(error)) || CUT_CODES.has(sqlStateOf(error)) || (typeof message === 'string' && CUT_LINE.test(message));
}

/** Turns whatever was thrown into one problem; never tells internals. `isFault` asks for an error log. */
export function toProblem(error: unknown): { problem: Problem; isFault: boolean } {
  if (error instanceof DomainError) {
    const status = STATUS[error.kind];
    const problem = make(status, error.code, error.message, error.fields);
    const { href } = error.args;
    const more = { ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }), ...(typeof href === 'string' ? { href } : {}) };
    return { problem: { ...problem, ...more }, isFault: false };
  }
  if (isBusy(error)) return { problem: { ...make(503, 'busy', BUSY, []), retryAfterSeconds: BUSY_RETRY_SECONDS }, isFault: false };
  if (isAway(error)) return { problem: { ...make(503, 'away', AWAY, []), retryAfterSeconds: BUSY_RETRY_SECONDS }, isFault: true };
  if (error instanceof InputError) return { problem: make(400, 'input.invalid', error.message, error.fields), isFault: false };
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { problem: make(status, `http.${status}`, DETAIL[status] ?? 'Permintaan ini tidak bisa dijalankan.', []), isFault: false };
  }
  if (isUnreadable(error)) return { problem: make(400, UNREADABLE.code, UNREADABLE.message, []), isFault: TABLE_SQLSTATES.has(sqlStateOf(error)) };
  return { problem: make(500, 'fault', FAULT, []), isFault: true };
}

function make(status: number, code: string, detail: string, fields: FieldProblem[]): Problem {
  return { type: 'about:blank', status, code, title: TITLE[status] ?? 'Tidak bisa dijalankan', detail, fields };
}
