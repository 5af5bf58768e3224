import type { RequirementKind } from './requirements';

interface Reason {
  code: string;
  words: string;
  kinds: readonly RequirementKind[];
}

/** Reasons a reviewer picks from: each says what is wrong and how to mend it. Free text may be added. */
export const REASONS: readonly Reason[] = [
  { code: 'photo_blurred', words: 'Foto buram. Foto ulang di tempat terang.', kinds: ['photo', 'certificate'] },
  { code: 'photo_cut', words: 'Foto terpotong. Pastikan keempat sudut kartu kelihatan.', kinds: ['photo', 'certificate'] },
  { code: 'photo_glare', words: 'Ada pantulan cahaya yang menutupi tulisan. Miringkan sedikit lalu foto ulang.', kinds: ['photo', 'certificate'] },
  { code: 'photo_other', words: 'Ini bukan foto dokumen yang diminta. Foto dokumen yang benar.', kinds: ['photo', 'certificate'] },
  { code: 'nik_differs', words: 'NIK tidak sama dengan yang di foto KTP. Periksa lagi angkanya.', kinds: ['identity'] },
  { code: 'name_differs', words: 'Nama tidak sama dengan yang di KTP. Tulis persis seperti di KTP.', kinds: ['identity', 'payout'] },
  { code: 'account_other', words: 'Rekening bukan atas nama Anda. Pakai rekening atas nama sendiri.', kinds: ['payout'] },
  { code: 'account_number', words: 'Nomor rekening tidak ditemukan di bank. Periksa lagi nomornya.', kinds: ['payout'] },
  { code: 'story_short', words: 'Cerita toko terlalu pendek. Ceritakan siapa Anda dan apa yang dibuat.', kinds: ['profile'] },
  { code: 'name_unfit', words: 'Nama toko kurang pantas atau memakai merek orang lain. Ganti namanya.', kinds: ['profile'] },
  { code: 'not_known', words: 'Kami belum mengenal Anda di desa ini. Temui operator di balai desa dengan KTP.', kinds: ['vouch'] },
  { code: 'not_here', words: 'Usaha ini bukan di desa ini. Pilih desa tempat usaha berjalan.', kinds: ['vouch'] },
  { code: 'number_unknown', words: 'Nomor tidak ditemukan di daftar resmi. Periksa lagi nomornya.', kinds: ['number', 'certificate'] },
  { code: 'expired', words: 'Masa berlakunya sudah habis. Kirim yang masih berlaku.', kinds: ['certificate', 'statement'] },
  { code: 'not_accompanied', words: 'Pendampingan belum selesai. Temui operator desa untuk langkah berikutnya.', kinds: ['training'] },
  { code: 'other', words: '', kinds: ['profile', 'vouch', 'identity', 'photo', 'payout', 'training', 'number', 'certificate', 'statement'] },
];

export const reasonsFor = (kind: RequirementKind): { code: string; words: string }[] => REASONS.filter((reason) => reason.kinds.includes(kind)).map(({ code, words }) => ({ code, words }));

/** The sentence the seller reads; `null` for an unknown code or nothing said. */
export function reasonWords(kind: RequirementKind, code: string | undefined, text: string | undefined): string | null {
  const own = text?.trim() ?? '';
  const known = code === undefined ? undefined : REASONS.find((reason) => reason.code === code && reason.kinds.includes(kind));
  if (code !== undefined && !known) return null;
  return [known?.words ?? '', own].filter(Boolean).join(' ') || null;
}
