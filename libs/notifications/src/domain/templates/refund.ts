import type { OrderFact } from '@etalase/orders';
import type { Rendered } from '../views';
import { money, type Setting } from './words';

type RefundFact = OrderFact & { amountRupiah: number };

const say = (order: OrderFact, words: Record<'id' | 'en', { title: string; text: string }>, path: string, setting: Setting): Rendered => {
  const { title, text } = words[order.shopper.locale];
  return { title, text: `${text}\n${setting.origin}${path}`, path };
};

/** Says why we ask, and that nobody of ours ever asks for a PIN: a message about money and accounts is what swindlers imitate. */
export function refundAccountAsked(order: RefundFact & { account: string | null }, link: string, setting: Setting): Rendered {
  const amount = money(order.amountRupiah);
  if (order.account !== null) {
    return say(
      order,
      {
        id: { title: `${amount} segera kami kembalikan`, text: `*${amount}* dari pesanan ${order.number} kami transfer ke ${order.account}, paling lambat 2 hari kerja. Rekeningnya salah? Ganti di sini:` },
        en: { title: `We are returning ${amount}`, text: `We transfer *${amount}* of order ${order.number} to ${order.account} within 2 working days. Wrong account? Change it here:` },
      },
      `/pengembalian/${link}`, setting,
    );
  }
  return say(
    order,
    {
      id: { title: `${amount} untuk Anda: tulis rekeningnya`, text: `*${amount}* dari pesanan ${order.number} kami kembalikan. Cara bayar Anda tidak bisa dikembalikan otomatis, jadi tulis rekening bank Anda di sini. Kami tidak pernah menanyakan PIN atau kode OTP. Jangan teruskan tautan ini:` },
      en: { title: `${amount} for you: tell us the account`, text: `We are returning *${amount}* of order ${order.number}. Your way of paying cannot be refunded by itself, so please write your bank account here. We never ask for a PIN or OTP. Do not pass this link on:` },
    },
    `/pengembalian/${link}`, setting,
  );
}

export function refundAccountNoted(order: RefundFact & { account: string }, setting: Setting): Rendered {
  const amount = money(order.amountRupiah);
  return say(
    order,
    {
      id: { title: 'Rekening pengembalian tercatat', text: `Rekening ${order.account} tercatat untuk pengembalian *${amount}* pesanan ${order.number}. Kami transfer paling lambat 2 hari kerja. *Bukan Anda yang menulis?* Buka tautan pengembalian di pesan kami sebelumnya dan ganti rekeningnya sekarang. Keadaan uang Anda:` },
      en: { title: 'Refund account noted', text: `We noted ${order.account} for the refund of *${amount}* of order ${order.number}. We transfer within 2 working days. *Was this not you?* Open the refund link in our earlier message and change the account now. Where your money is:` },
    },
    `/pesanan/${order.token}`, setting,
  );
}

export function refundReached(order: RefundFact & { sellerName: string | null }, setting: Setting): Rendered {
  const amount = money(order.amountRupiah);
  const from = order.sellerName === null ? { id: '', en: '' } : { id: ` (bagian ${order.sellerName})`, en: ` (part of ${order.sellerName})` };
  return say(
    order,
    {
      id: { title: `${amount} sudah dikembalikan`, text: `*${amount}* dari pesanan ${order.number}${from.id} sudah kami kembalikan. Di sebagian bank uangnya baru tampak keesokan hari kerja. Keterangannya:` },
      en: { title: `${amount} was returned`, text: `We have returned *${amount}* of order ${order.number}${from.en}. With some banks it shows on the next working day. Details:` },
    },
    `/pesanan/${order.token}`, setting,
  );
}
