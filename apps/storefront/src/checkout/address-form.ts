import { DomainError, type FieldProblem, parsePhone } from '@etalase/kernel';
import type { Translate } from '@etalase/ui';

/** As the orders context takes them; couriers print no more on a label. */
export const ADDRESS_LIMITS = { name: 50, address: 200, landmark: 120, note: 300 } as const;
const SHORTEST: Partial<Record<keyof typeof ADDRESS_LIMITS, number>> = { name: 2, address: 10 };

export interface AddressForm {
  name: string;
  phone: string;
  villageCode: string;
  cariDesa: string;
  address: string;
  landmark: string;
  note: string;
}

const clean = (value: unknown, max: number): string => (typeof value === 'string' ? value.normalize('NFC').replace(/(?!\n)\p{Cc}/gu, '').trim().slice(0, max + 1) : '');

/** What the shopper typed, kept as typed so that nothing has to be typed twice. The newly picked village wins over the one chosen before. */
export function readAddress(body: Record<string, unknown>): AddressForm {
  return {
    name: clean(body.name, ADDRESS_LIMITS.name),
    phone: clean(body.phone, 30),
    villageCode: clean(body.villageCode, 13) || clean(body.terpilih, 13),
    cariDesa: clean(body.cariDesa, 80),
    address: clean(body.address, ADDRESS_LIMITS.address),
    landmark: clean(body.landmark, ADDRESS_LIMITS.landmark),
    note: clean(body.note, ADDRESS_LIMITS.note),
  };
}

/** One sentence a field, in the order of the form. */
export function checkAddress(form: AddressForm, isVillage: (code: string) => boolean, t: Translate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const text = (field: keyof typeof ADDRESS_LIMITS, isRequired: boolean): void => {
    const least = SHORTEST[field] ?? 0;
    if (isRequired && form[field] === '') problems.push({ field, message: t('error.required') });
    else if (form[field].length < least) problems.push({ field, message: t('error.too_short', { min: least }) });
    if (form[field].length > ADDRESS_LIMITS[field]) problems.push({ field, message: t('error.too_long', { max: ADDRESS_LIMITS[field] }) });
  };
  text('name', true);
  try {
    parsePhone(form.phone);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    problems.push({ field: 'phone', message: t('error.phone') });
  }
  if (!isVillage(form.villageCode)) problems.push({ field: 'villageCode', message: t('error.village') });
  text('address', true);
  text('landmark', false);
  text('note', false);
  return problems;
}
