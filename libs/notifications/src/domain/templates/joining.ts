import { formatDate } from '@etalase/kernel';
import type { Rendered } from '../views';
import { moment, type Setting } from './words';

const say = (title: string, text: string, path: string, setting: Setting): Rendered => ({ title, text: `${text}\n${setting.origin}${path}`, path });
const LADDER = '/kerja/gabung';

/** It says what the code is for, so that nobody reads out a sign-in code in its place. */
export function consentCode(fact: { code: string; purpose: 'assistance' | 'payout-account'; askedBy: string; what: string }): Rendered {
  const what = fact.purpose === 'assistance' ? `mengizinkan ${fact.askedBy} (operator ${fact.what}) membantu toko Anda` : `memasang rekening ${fact.what} untuk toko Anda`;
  return { title: 'Kode persetujuan', text: `${fact.code} adalah kode untuk ${what}. Sebutkan hanya kalau Anda setuju. Ini bukan kode masuk. Berlaku 10 menit.`, path: '/kerja/' };
}

export function mandateGiven(fact: { operatorName: string }, setting: Setting): Rendered {
  return say('Anda didampingi operator desa', `Mulai sekarang ${fact.operatorName || 'operator desa'} boleh membantu mengurus toko Anda. Semua yang dikerjakannya tercatat. Anda bisa mengakhiri izin ini kapan saja di halaman Toko.`, '/kerja/toko', setting);
}

export function mandateEndedForOperator(fact: { sellerName: string }, setting: Setting): Rendered {
  return say('Izin mendampingi diakhiri', `${fact.sellerName || 'Penjual'} sekarang mengurus tokonya sendiri. Terima kasih sudah mendampingi.`, '/kerja/operator', setting);
}

/** To the helper: what the right is, and what to do when it is a mistake. */
export function staffAdded(fact: { name: string }, setting: Setting): Rendered {
  return say(`Anda membantu ${fact.name}`, `Mulai sekarang Anda boleh mengurus pesanan, produk, dan stok ${fact.name}. Masuk dengan nomor HP ini. Tidak kenal toko ini? Berhenti lewat menu Toko, dan jangan berikan kode masuk Anda kepada siapa pun.`, '/kerja/', setting);
}

/** To the owner: who does not work there any more, and that nothing is lost by it. */
export function staffLeft(fact: { name: string; who: string }, setting: Setting): Rendered {
  return say('Pembantu toko berhenti', `${fact.who} tidak lagi membantu ${fact.name}. Pesanan dan produk yang sudah dikerjakannya tetap ada.`, '/kerja/toko/pembantu', setting);
}

export function verified(fact: { name: string }, setting: Setting): Rendered {
  return say('Toko Anda sudah diperiksa', `${fact.name} sudah diperiksa dan boleh dibuka. Buka pintunya, lalu bagikan alamat toko Anda.`, LADDER, setting);
}

export function returned(fact: { name: string; reason: string }, setting: Setting): Rendered {
  return say('Ada yang perlu diperbaiki', `${fact.name}: ${fact.reason} Bagian lain sudah tersimpan, tidak perlu diisi lagi.`, LADDER, setting);
}

export function photoReturned(fact: { place: 'front' | 'sign'; reason: string }, setting: Setting): Rendered {
  return say('Foto toko perlu diganti', `${fact.place === 'front' ? 'Foto depan' : 'Tanda toko'} Anda belum bisa ditampilkan. ${fact.reason}`, '/kerja/toko', setting);
}

export function suspended(fact: { name: string; reason: string }, setting: Setting): Rendered {
  return say('Toko dihentikan sementara', `${fact.name} dihentikan petugas: ${fact.reason}. Pesanan yang sudah masuk tetap dikirim. Kalau menurut Anda keliru, ajukan sanggahan.`, LADDER, setting);
}

export function resumed(fact: { name: string; answer: string }, setting: Setting): Rendered {
  return say('Toko Anda buka lagi', `Penghentian ${fact.name} sudah dicabut. Produk Anda tampil lagi.${fact.answer === '' ? '' : ` ${fact.answer}`}`, LADDER, setting);
}

export function appealDecided(fact: { name: string; outcome: 'upheld' | 'lifted'; answer: string }, setting: Setting): Rendered {
  const result = fact.outcome === 'lifted' ? 'Penghentian dicabut, toko buka lagi.' : 'Penghentian tetap berlaku.';
  return say('Sanggahan Anda sudah dijawab', `${fact.name}: ${result} ${fact.answer}`, LADDER, setting);
}

export function expiring(fact: { title: string; expiresOn: string }, setting: Setting): Rendered {
  return say(`${fact.title} hampir habis`, `${fact.title} toko Anda berlaku sampai ${formatDate(new Date(`${fact.expiresOn}T12:00:00Z`), 'id', setting.zone)}. Kirim yang baru sebelum tanggal itu supaya toko tetap lancar.`, LADDER, setting);
}

export function accountGiven(fact: { masked: string; isFirst: boolean; isSettled: boolean; usableFrom: string }, setting: Setting): Rendered {
  const next = !fact.isSettled ? 'Petugas sedang memeriksanya.' : fact.isFirst ? 'Uang penjualan akan dikirim ke sini.' : `Demi keamanan, pencairan ke rekening ini mulai ${moment(fact.usableFrom, 'id', setting)}.`;
  return say('Rekening pencairan dipasang', `Rekening ${fact.masked} dipasang untuk toko Anda. ${next} Bukan Anda yang memasang? Segera hubungi petugas.`, '/kerja/gabung', setting);
}
