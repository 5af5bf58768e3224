import { type Locale, parsePhone } from '@etalase/kernel';
import { errors } from './errors';

export interface RecipientInput {
  name: string;
  phone: string;
  villageCode: string;
  address: string;
  landmark?: string;
  note?: string;
}

export interface Recipient {
  name: string;
  /** E.164 */
  phone: string;
  villageCode: string;
  address: string;
  landmark: string | null;
  note: string | null;
}

export type ShopLocale = Locale;

const tidy = (text: string | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** Letters a courier can read; what is only made of invisible characters or signs is no name and no address. */
const isWritten = (text: string): boolean => /\p{L}/u.test(text);

/** Lengths are what couriers print on a label (features.md §3b). @throws DomainError naming the field. */
export function readRecipient(input: RecipientInput): Recipient {
  const [name, address, landmark, note] = [tidy(input.name), tidy(input.address), tidy(input.landmark), tidy(input.note)];
  if (!isWritten(name) || name.length < 2 || name.length > 50) throw errors.make('name', {}, { field: 'recipient.name' });
  if (!isWritten(address) || address.length < 10 || address.length > 200) throw errors.make('address', {}, { field: 'recipient.address' });
  if (landmark.length > 120) throw errors.make('landmark', {}, { field: 'recipient.landmark' });
  if (note.length > 300) throw errors.make('note', {}, { field: 'recipient.note' });
  return { name, phone: parsePhone(input.phone, 'recipient.phone'), villageCode: input.villageCode, address, landmark: landmark || null, note: note || null };
}
