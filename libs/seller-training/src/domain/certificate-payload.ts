import { CERTIFICATE_KINDS, type CertificateKind, CODE_ALPHABET } from './certificate';

/** What is signed: everything the paper prints, so that an edited paper is found out. */
export interface SignedFields {
  /** Eight hexadecimal digits that name the key. */
  keyId: string;
  /** Its place in the list of withdrawn certificates. */
  statusIndex: number;
  kind: CertificateKind;
  code: string;
  number: string;
  name: string;
  course: string;
  courseTitle: string;
  courseVersion: number;
  jp: number;
  /** Basis points of the test after; `null` where nothing was tested. */
  score: number | null;
  /** ISO date. */
  issuedOn: string;
  /** ISO date, the last it counts; `null` for good. */
  validTo: string | null;
  signer: string;
  /** Empty for learning by oneself. */
  batch: string;
}

const FORM = 1;
const NO_SCORE = 0xffff;
const FOR_GOOD = 0xffff;
const EPOCH = Date.UTC(2020, 0, 1);
const LONGEST_TEXT = 255;

const dayNumber = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / 86_400_000);

/**
 * The compact form a QR carries, byte by byte (numbers big-endian):
 * form 1 · key 4 · status index 4 · kind 1 · code 8 · course version 2 · JP 2 · score 2 · issued 2 · last day 2, days since
 * 2020-01-01 · then number, name, course, title, signer, batch, each as its length in one byte and UTF-8.
 * The client of `/sertifikat` reads the same form; a test holds the two together.
 * @throws RangeError for what does not fit: nothing is ever cut, since it is signed
 */
export function encodePayload(fields: SignedFields): Buffer {
  const head = Buffer.alloc(28);
  head.writeUInt8(FORM, 0);
  Buffer.from(fields.keyId, 'hex').copy(head, 1, 0, 4);
  head.writeUInt32BE(fields.statusIndex, 5);
  head.writeUInt8(CERTIFICATE_KINDS.indexOf(fields.kind), 9);
  head.writeBigUInt64BE([...fields.code].reduce((sum, letter) => sum * 32n + BigInt(CODE_ALPHABET.indexOf(letter)), 0n), 10);
  const { courseVersion, jp, score, issuedOn, validTo } = fields;
  [courseVersion, jp, score ?? NO_SCORE, dayNumber(issuedOn), validTo === null ? FOR_GOOD : dayNumber(validTo)].forEach((value, place) => head.writeUInt16BE(value, 18 + 2 * place));
  const texts = [fields.number, fields.name, fields.course, fields.courseTitle, fields.signer, fields.batch].map((text) => Buffer.from(text, 'utf8'));
  if (texts.some(({ length }) => length > LONGEST_TEXT)) throw new RangeError('a text of a certificate is longer than 255 bytes');
  return Buffer.concat([head, ...texts.flatMap((text) => [Buffer.from([text.length]), text])]);
}

/** What stands behind `#` in the address: payload, then 64 bytes of Ed25519. */
export const signedFragment = (payload: Buffer, signature: Buffer): string => Buffer.concat([payload, signature]).toString('base64url');
