import { TransitionTable } from '@etalase/kernel';

/** `front`: wide, above the shop's page. `sign`: square, beside its name. */
export const PHOTO_PLACES = ['front', 'sign'] as const;
export type PhotoPlace = (typeof PHOTO_PLACES)[number];
/** Where the shop wears it. */
export const FIELD_OF: Readonly<Record<PhotoPlace, 'bannerHash' | 'logoHash'>> = { front: 'bannerHash', sign: 'logoHash' };

export type PhotoState = 'waiting' | 'shown' | 'returned' | 'replaced';

/** A photo of a shop is looked at before people see it; the one before stays up until then. */
export const photoStates = new TransitionTable<PhotoState>(
  'sellers.shop_photo',
  ['waiting'],
  { waiting: ['shown', 'returned', 'replaced'], shown: ['replaced'], returned: ['replaced'], replaced: [] },
  { waiting: 'menunggu diperiksa', shown: 'tampil', returned: 'dikembalikan', replaced: 'diganti' },
);

/** Why the office gives a photo back: what is wrong and what to do, as the seller reads it. Codes are kept for ever, words may be mended. */
export const PHOTO_REASONS = {
  photo_unclear: 'Foto kurang jelas. Potret ulang di tempat terang.',
  photo_not_own: 'Foto bukan foto Anda sendiri. Pakai foto yang Anda ambil sendiri.',
  photo_not_shop: 'Foto ini tidak menunjukkan toko, tempat usaha, atau pembuatnya. Pilih foto lain.',
  contact_in_photo: 'Ada nomor telepon, tautan, atau kode pembayaran di foto. Pakai foto tanpa itu.',
  people_unasked: 'Ada wajah orang lain atau anak-anak. Pakai foto yang orangnya sudah mengizinkan.',
  forbidden: 'Foto seperti ini tidak boleh dipajang di sini.',
  other: '',
} as const;
export type PhotoReason = keyof typeof PHOTO_REASONS;
export const PHOTO_REASON_CODES = Object.keys(PHOTO_REASONS) as PhotoReason[];

/** The sentences of the codes and what the officer adds; `null` when that is nothing. */
export function photoReasonWords(codes: readonly PhotoReason[], own: string | undefined): string | null {
  return [...codes.map((code): string => PHOTO_REASONS[code]), own?.trim() ?? ''].filter(Boolean).join(' ') || null;
}
