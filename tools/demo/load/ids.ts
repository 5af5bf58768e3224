import { createHash } from 'node:crypto';

/** 1 January 2025; rows of the demo lie in the ten months after it, so whatever people add later is newer. */
const FIRST_DAY_MS = Date.UTC(2025, 0, 1);
const SPREAD_MS = 300 * 86_400_000;

/** A time-ordered UUID (v7) drawn from a name: the same name gives the same id on every machine. */
export function idOf(kind: string, name: string): string {
  const bytes = createHash('sha256').update(`etalase-desa/demo/${kind}/${name}`).digest();
  const time = FIRST_DAY_MS + (bytes.readUInt32BE(28) % SPREAD_MS);
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
