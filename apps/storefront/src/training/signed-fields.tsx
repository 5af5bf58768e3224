import type { JSX } from 'preact';
import type { TextKey } from '@etalase/ui';
import { type Shop, useShop } from '../layout/shop-context';

type More = Record<`data-${string}`, string>;

/** Everything a QR is signed over, in the order it is read; names as in `certificate-reader.ts`. */
export const SIGNED_FIELDS = ['name', 'courseTitle', 'number', 'code', 'kind', 'score', 'jp', 'issuedOn', 'validTo', 'batch', 'course', 'courseVersion', 'signer', 'keyId', 'statusIndex'] as const;
export type SignedField = (typeof SIGNED_FIELDS)[number];

export const FIELD_LABELS: Readonly<Record<SignedField, TextKey>> = {
  name: 'certificate.name', courseTitle: 'certificate.course', number: 'certificate.number', code: 'certificate.code', kind: 'certificate.kind', score: 'certificate.score', jp: 'certificate.jp', issuedOn: 'certificate.issued_on', validTo: 'certificate.valid_to',
  batch: 'certificate.batch', course: 'certificate.course_code', courseVersion: 'certificate.version', signer: 'certificate.signer', keyId: 'certificate.key', statusIndex: 'certificate.place',
};

const MORE: Partial<Record<SignedField, (t: Shop['t']) => More>> = {
  kind: (t) => ({ 'data-competence': t('certificate.kind.competence'), 'data-attendance': t('certificate.kind.attendance') }),
  score: (t) => ({ 'data-none': t('certificate.score_none') }),
  jp: () => ({ 'data-unit': 'JP' }),
  validTo: (t) => ({ 'data-none': t('certificate.for_good') }),
  batch: (t) => ({ 'data-none': t('certificate.batch_none') }),
};

/** Filled by the script, which knows no language: it carries the words for what is not there. */
export function Signed({ name, of = 'qr' }: { name: SignedField; of?: 'qr' | 'register' }): JSX.Element {
  const { t } = useShop();
  return <span class={name === 'code' ? 'proof__code' : undefined} data-field={name} data-of={of} {...MORE[name]?.(t)} />;
}
