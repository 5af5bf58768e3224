import { errors } from './errors';
import type { CertificateView } from './views';

interface Rule {
  pattern: RegExp;
  words: string;
  mustExpire: boolean;
}

/**
 * PIRT: 13 + 2 digits (BPOM 22/2018; newer OSS numbers keep the length). Halal: the certificate number of BPJPH, `ID` and
 * digits, not the number of the decree; without an end since UU 6/2023. BPOM: `MD`/`ML` food, `NA` cosmetics, `TR` herbal.
 */
const RULES: Record<CertificateView['kind'], Rule> = {
  pirt: { pattern: /^\d{13}-\d{2}$/, words: 'Nomor PIRT berisi 15 angka, seperti 2061801010123-29.', mustExpire: true },
  halal: { pattern: /^ID\d{10,20}$/, words: 'Nomor halal dimulai ID lalu angka, seperti ID18110000123450424.', mustExpire: false },
  bpom: { pattern: /^(M[DL]\d{12,15}|NA\d{11}|TR\d{9})$/, words: 'Nomor BPOM dimulai MD, ML, NA, atau TR lalu angka.', mustExpire: true },
};

function tidyNumber(kind: CertificateView['kind'], typed: string): string {
  const bare = typed.toUpperCase().replace(/[\s.-]/g, '').replace(/^(P-?IRT|BPOM(RI)?)/, '');
  return kind === 'pirt' && /^\d{15}$/.test(bare) ? `${bare.slice(0, 13)}-${bare.slice(13)}` : bare;
}

/**
 * Certificates as they are kept: one form of writing, in date.
 * @param today ISO date where the shop is
 * @throws DomainError `catalogue.certificate_number` or `certificate_expired` naming `certificates.<index>.<field>`
 */
export function checkCertificates(typed: readonly CertificateView[], today: string): CertificateView[] {
  return typed.map(({ kind, number, expiresOn }, index) => {
    const rule = RULES[kind];
    const tidy = tidyNumber(kind, number);
    if (!rule.pattern.test(tidy)) throw errors.make('certificate_number', { words: rule.words }, { field: `certificates.${index}.number` });
    if (expiresOn === null && rule.mustExpire) throw errors.make('certificate_number', { words: 'Tulis sampai kapan sertifikat ini berlaku.' }, { field: `certificates.${index}.expiresOn` });
    if (expiresOn !== null && expiresOn < today) throw errors.make('certificate_expired', {}, { field: `certificates.${index}.expiresOn` });
    return { kind, number: tidy, expiresOn };
  });
}
