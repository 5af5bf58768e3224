import { formatDate } from '@etalase/kernel';
import type { Tone } from '@etalase/ui';
import type { Certificate, Right } from '../api/certificates';

export const STATE_WORDS: Record<Certificate['state'], { word: string; tone: Tone }> = {
  issued: { word: 'Berlaku', tone: 'leaf' },
  expired: { word: 'Habis masa berlaku', tone: 'gold' },
  superseded: { word: 'Sudah diganti', tone: 'plain' },
  revoked: { word: 'Dicabut', tone: 'danger' },
};

export const RIGHT_WORDS: Record<Right['capability'], string> = {
  'seller.listing.publish': 'Memajang produk di etalase',
  'seller.order.fulfil': 'Menerima dan mengirim pesanan',
  'marketing.campaign.run': 'Menjalankan kampanye pemasaran',
  'affiliate.link.create': 'Membuat tautan afiliasi',
  'bumdes.consolidate': 'Menghimpun produk warga lewat BUMDes',
  'training.session.lead': 'Memimpin kelas di desa',
  'village.nominate': 'Mengusulkan peserta pelatihan',
  'procurement.buy_local': 'Membeli untuk kantor pemerintah',
};

const CAUSES: Record<Right['cause'], string> = { certificate: 'dari sertifikat Anda', waiver: 'keringanan dari kantor', assisted: 'selama didampingi operator' };

/** `24 November 2026` of an ISO date: a day without an hour stands where it was written. */
export const dayWords = (iso: string): string => formatDate(new Date(`${iso}T12:00:00Z`), 'id', { iana: 'UTC', label: 'WIB' });

/** What holds, and until when. */
export function rightWords({ state, cause, lastDay, graceUntil }: Right): { word: string; tone: Tone; words: string } {
  if (state === 'suspended') return { word: 'Dibekukan', tone: 'danger', words: 'Sertifikatnya dicabut. Ikuti lagi kursusnya, atau hubungi petugas provinsi.' };
  if (state === 'grace') return { word: 'Masa tenggang', tone: 'gold', words: `Berjalan terus sampai ${graceUntil === null ? 'nanti' : dayWords(graceUntil)}. Ikuti lagi kursusnya sebelum itu.` };
  return { word: 'Boleh', tone: 'leaf', words: lastDay === null ? `Berlaku, ${CAUSES[cause]}.` : `Sampai ${dayWords(lastDay)}, ${CAUSES[cause]}.` };
}

/** For eyes and ears: four letters at a time. */
export const spokenCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');
