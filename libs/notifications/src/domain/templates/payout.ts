import type { Rendered } from '../views';
import { money, type Setting } from './words';

const MONEY = '/kerja/uang';
const say = (title: string, text: string, setting: Setting): Rendered => ({ title, text: `${text}\n${setting.origin}${MONEY}`, path: MONEY });

export function payoutPaid(fact: { amountRupiah: number; masked: string }, setting: Setting): Rendered {
  return say('Uang penjualan sudah ditransfer', `*${money(fact.amountRupiah)}* sudah ditransfer ke rekening ${fact.masked}. Pesanan mana saja yang dibayar bisa dilihat di halaman Uang.`, setting);
}

/** What the bank wrote is for the office; the owner hears what to do. */
export function payoutFailed(fact: { amountRupiah: number; masked: string; wasPaid: boolean }, setting: Setting): Rendered {
  const what = fact.wasPaid ? `Bank mengembalikan *${money(fact.amountRupiah)}* yang tadinya sudah dikirim ke rekening ${fact.masked}` : `*${money(fact.amountRupiah)}* belum berhasil dikirim ke rekening ${fact.masked}`;
  return say('Pencairan belum berhasil', `${what}. Uangnya aman, sudah kembali ke saldo Anda. Periksa apakah rekeningnya masih aktif; petugas mencoba lagi pada pencairan berikutnya.`, setting);
}
