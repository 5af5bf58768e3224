/** Reads what a certificate's QR says and judges it with what the phone has kept. Knows no page; `check.ts` shows it. */

export interface SignedFields {
  keyId: string;
  statusIndex: number;
  kind: 'competence' | 'attendance';
  code: string;
  courseVersion: number;
  jp: number;
  /** Basis points. */
  score: number | null;
  /** ISO dates. */
  issuedOn: string;
  validTo: string | null;
  number: string;
  name: string;
  course: string;
  courseTitle: string;
  signer: string;
  batch: string;
}

export interface KeptList {
  asOf: string;
  keys: { id: string; x: string; from: string; until: string | null; isCompromised: boolean }[];
  revoked: number[];
  superseded: number[];
}

export type Verdict = 'valid' | 'expired' | 'superseded' | 'revoked' | 'forged' | 'other' | 'unknown_key' | 'key_over' | 'key_stolen' | 'unreadable' | 'no_list' | 'no_way';

export interface Judged {
  verdict: Verdict;
  /** What was signed, or pretends to be. */
  fields: SignedFields | null;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HEAD = 28;
export const SIGNATURE = 64;
const NOTHING = 0xffff;
const EPOCH = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;
const CODE_LENGTH = 12;

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(base64url)) return null;
  try {
    return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

const dayOf = (count: number): string => new Date(EPOCH + count * DAY_MS).toISOString().slice(0, 10);
const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The form is written down beside its writer (`certificate-payload.ts`). `null` for anything else. */
export function readFields(payload: Uint8Array): SignedFields | null {
  if (payload.length < HEAD || payload[0] !== 1) return null;
  const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
  let number = view.getBigUint64(10);
  let code = '';
  for (let place = 0; place < CODE_LENGTH; place += 1, number >>= 5n) code = `${ALPHABET[Number(number & 31n)] ?? ''}${code}`;
  const short = (place: number): number => view.getUint16(18 + 2 * place);
  const texts: string[] = [];
  let at = HEAD;
  while (at < payload.length && texts.length < 6) {
    const end = at + 1 + (payload[at] ?? 0);
    if (end > payload.length) return null;
    texts.push(new TextDecoder().decode(payload.subarray(at + 1, end)));
    at = end;
  }
  const [number_ = '', name = '', course = '', courseTitle = '', signer = '', batch = ''] = texts;
  if (texts.length !== 6 || at !== payload.length) return null;
  return {
    keyId: hexOf(payload.subarray(1, 5)),
    statusIndex: view.getUint32(5),
    kind: payload[9] === 0 ? 'competence' : 'attendance',
    code,
    courseVersion: short(0),
    jp: short(1),
    score: short(2) === NOTHING ? null : short(2),
    issuedOn: dayOf(short(3)),
    validTo: short(4) === NOTHING ? null : dayOf(short(4)),
    number: number_,
    name,
    course,
    courseTitle,
    signer,
    batch,
  };
}

/** `null`: this browser has no Ed25519. */
async function isSigned(x: string, payload: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>): Promise<boolean | null> {
  const raw = bytesOf(x);
  if (!raw || typeof crypto === 'undefined' || !crypto.subtle) return null;
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, payload);
  } catch {
    return null;
  }
}

/** @param code of the address, `null` when only the fragment is known. @param today ISO date of the phone */
export async function judge({ fragment, code, list, today }: { fragment: string; code: string | null; list: KeptList | null; today: string }): Promise<Judged> {
  const bytes = bytesOf(fragment);
  const payload = bytes?.subarray(0, -SIGNATURE);
  const fields = payload ? readFields(payload) : null;
  if (!bytes || !payload || !fields) return { verdict: 'unreadable', fields: null };
  const say = (verdict: Verdict): Judged => ({ verdict, fields });
  if (!list) return say('no_list');
  const key = list.keys.find(({ id }) => id === fields.keyId);
  if (!key) return say('unknown_key');
  const signed = await isSigned(key.x, payload, bytes.subarray(-SIGNATURE));
  if (signed === null) return say('no_way');
  if (!signed) return say('forged');
  if (code !== null && code !== fields.code) return say('other');
  if (key.isCompromised) return say('key_stolen');
  if (fields.issuedOn < key.from || (key.until !== null && fields.issuedOn > key.until)) return say('key_over');
  if (list.revoked.includes(fields.statusIndex)) return say('revoked');
  if (list.superseded.includes(fields.statusIndex)) return say('superseded');
  // A phone whose clock went back to 2015 has a list from later: it is at least that day.
  const [listed = ''] = list.asOf.split('T', 1);
  return say(fields.validTo !== null && fields.validTo < (listed > today ? listed : today) ? 'expired' : 'valid');
}

/** Code and fragment of an address, or of what was pasted. */
export function partsOf(text: string): { code: string | null; fragment: string } {
  const [before = '', fragment = ''] = text.trim().split('#', 2);
  const [, typed] = /\/sertifikat\/([^/?\s]+)$/.exec(before) ?? [];
  const code = typed?.toUpperCase().replace(/-/g, '').replace(/O/g, '0').replace(/[IL]/g, '1') ?? null;
  return { code: code?.length === CODE_LENGTH ? code : null, fragment: fragment === '' && !/[/:.]/.test(before) ? before : fragment };
}
