import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DomainError } from './domain-error';

/**
 * E.164 of an Indonesian mobile number from any way of typing it: `0812-0000-0001`, `62812…`, `+62 812…`, `812…`.
 * @throws DomainError `kernel.phone_invalid` naming the field.
 */
export function parsePhone(typed: string, field = 'phone'): string {
  const compact = typed.normalize('NFKC').replace(/[\s().\-‐-―]/g, '');
  const international = /^62\d/.test(compact) ? `+${compact}` : compact;
  const parsed = compact.length <= 20 ? parsePhoneNumberFromString(international, 'ID') : undefined;
  if (!parsed || parsed.country !== 'ID' || !/^8\d{7,11}$/.test(parsed.nationalNumber)) {
    const message = 'Nomor HP belum benar. Tulis seperti 0812-3456-7890.';
    throw new DomainError({ code: 'kernel.phone_invalid', kind: 'invalid', message, fields: [{ field, message }] });
  }
  return parsed.number;
}

/** `0812-0000-0001` for people; anything that is not Indonesian is returned as it is. */
export function formatPhone(e164: string): string {
  if (!e164.startsWith('+62')) return e164;
  const local = `0${e164.slice(3)}`;
  return [local.slice(0, 4), local.slice(4, 8), local.slice(8)].filter(Boolean).join('-');
}

/** `0812-****-0001`: enough to recognise one's own number. */
export function maskPhone(e164: string): string {
  const parts = formatPhone(e164).split('-');
  return parts.length === 3 ? `${parts[0]}-****-${parts[2]}` : '****';
}
