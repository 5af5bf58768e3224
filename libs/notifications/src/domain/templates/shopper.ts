import type { Locale } from '@etalase/kernel';
import type { OrderFact, SellerOrderFact } from '@etalase/orders';
import type { Rendered } from '../views';
import { listLines, moment, money, partTotal, type Setting } from './words';

type Words = Record<Locale, { title: string; text: string }>;

const choose = (words: Words, locale: Locale, path: string, setting: Setting): Rendered => ({ title: words[locale].title, text: `${words[locale].text}\n${setting.origin}${path}`, path });
const track = (order: OrderFact): string => `/pesanan/${order.token}`;
const pay = (order: OrderFact): string => `/bayar/${order.token}`;

export function orderPlaced(order: OrderFact, setting: Setting): Rendered {
  const [id, en] = [moment(order.payBy, 'id', setting), moment(order.payBy, 'en', setting)];
  return choose(
    {
      id: { title: `Pesanan ${order.number} menunggu dibayar`, text: `Halo ${order.shopper.name}, pesanan ${order.number} sudah kami terima. Bayar ${money(order.totalRupiah)} sebelum *${id}*. Cara bayar:` },
      en: { title: `Order ${order.number} awaits payment`, text: `Hello ${order.shopper.name}, we have your order ${order.number}. Please pay ${money(order.totalRupiah)} before *${en}*. How to pay:` },
    },
    order.shopper.locale, pay(order), setting,
  );
}

/** They left because we asked them to wait: what became of it, that no money is gone, and until when it can be paid. */
export function cardTurnedDown(order: OrderFact, setting: Setting): Rendered {
  const [id, en] = [moment(order.payBy, 'id', setting), moment(order.payBy, 'en', setting)];
  return choose(
    {
      id: { title: `Kartu untuk pesanan ${order.number} tidak bisa diterima`, text: `Kartu untuk pesanan ${order.number} tidak lolos pemeriksaan keamanan. Uang Anda tidak diambil. Pesanan masih bisa dibayar dengan cara lain sampai *${id}*:` },
      en: { title: `The card for order ${order.number} was not accepted`, text: `The card for order ${order.number} did not pass the safety check. No money was taken. You can still pay another way until *${en}*:` },
    },
    order.shopper.locale, pay(order), setting,
  );
}

export function payDeadlineNear(order: OrderFact & { hoursLeft: number }, setting: Setting): Rendered {
  const [id, en] = [moment(order.payBy, 'id', setting), moment(order.payBy, 'en', setting)];
  return choose(
    {
      id: { title: `Pesanan ${order.number} belum dibayar`, text: `Pesanan ${order.number} belum dibayar. Masih bisa sampai *${id}*, setelah itu batal sendiri.` },
      en: { title: `Order ${order.number} is not paid yet`, text: `Order ${order.number} is not paid yet. You can pay until *${en}*; after that it is cancelled.` },
    },
    order.shopper.locale, pay(order), setting,
  );
}

export function orderPaid(order: OrderFact & { parts: SellerOrderFact[] }, setting: Setting): Rendered {
  const count = order.parts.length;
  const spot = order.spotRupiah > 0 ? { id: ` Bayar di tempat *${money(order.spotRupiah)}* saat mengambil.`, en: ` Pay *${money(order.spotRupiah)}* on the spot when you fetch it.` } : { id: '', en: '' };
  return choose(
    {
      id: { title: `Pembayaran ${money(order.totalRupiah)} diterima`, text: `Pembayaran ${money(order.totalRupiah)} diterima. Terima kasih! Pesanan ${order.number} diteruskan ke ${count} penjual.${spot.id} Lihat perjalanannya:` },
      en: { title: `Payment of ${money(order.totalRupiah)} received`, text: `We received ${money(order.totalRupiah)}. Thank you! Order ${order.number} went to ${count} ${count === 1 ? 'seller' : 'sellers'}.${spot.en} Follow it here:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

/** Nothing is paid online: what happens next, and what to bring. */
export function orderConfirmed(order: OrderFact & { parts: SellerOrderFact[] }, setting: Setting): Rendered {
  const sellers = order.parts.map((part) => part.sellerName).join(', ');
  return choose(
    {
      id: { title: `Pesanan ${order.number} diteruskan`, text: `Halo ${order.shopper.name}, pesanan ${order.number} kami teruskan ke ${sellers}. Kami kabari begitu siap diambil; bayar *${money(order.spotRupiah)}* di tempat penjual. Tidak jadi? Batalkan di sini:` },
      en: { title: `Order ${order.number} is with the seller`, text: `Hello ${order.shopper.name}, your order ${order.number} went to ${sellers}. We tell you when it is ready; pay *${money(order.spotRupiah)}* at the seller's place. Changed your mind? Cancel here:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

/** Fetched and paid at the shop's door. */
export function partHandedOver(order: PartFact, setting: Setting): Rendered {
  const { part } = order;
  return choose(
    {
      id: { title: `${part.number} sudah diambil`, text: `Pesanan ${part.number} dari ${part.sellerName} sudah Anda ambil dan bayar ${money(partTotal(part))} di tempat. Ceritakan barangnya di sini:` },
      en: { title: `${part.number} is fetched`, text: `You have fetched order ${part.number} from ${part.sellerName} and paid ${money(partTotal(part))} there. Tell others how it is:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function orderExpired(order: OrderFact, setting: Setting): Rendered {
  return choose(
    {
      id: { title: `Pesanan ${order.number} batal`, text: `Waktu bayar pesanan ${order.number} sudah habis, jadi pesanan batal. Tidak ada uang yang diambil. Anda bisa memesan lagi kapan saja.` },
      en: { title: `Order ${order.number} has ended`, text: `The time to pay order ${order.number} is over, so it was cancelled. No money was taken. You can order again any time.` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function orderCancelled(order: OrderFact, setting: Setting): Rendered {
  return choose(
    {
      id: { title: `Pesanan ${order.number} dibatalkan`, text: `Pesanan ${order.number} sudah dibatalkan sesuai permintaan Anda.` },
      en: { title: `Order ${order.number} cancelled`, text: `Order ${order.number} was cancelled as you asked.` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function latePaymentRefunded(order: OrderFact, setting: Setting): Rendered {
  return choose(
    {
      id: { title: `Pembayaran ${order.number} kami kembalikan`, text: `Pembayaran ${money(order.totalRupiah)} untuk pesanan ${order.number} masuk setelah pesanan itu berakhir, jadi tidak bisa kami teruskan. Uang Anda kami kembalikan. Keterangannya:` },
      en: { title: `We are returning your payment for ${order.number}`, text: `Your ${money(order.totalRupiah)} for order ${order.number} came after the order had ended, so we could not go on with it. We are sending it back. Details:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

type PartFact = OrderFact & { part: SellerOrderFact };

export function partAccepted(order: PartFact, setting: Setting): Rendered {
  const { part } = order;
  const isPickup = part.shippingKind === 'pickup';
  const by = part.shipBy ? { id: moment(part.shipBy, 'id', setting), en: moment(part.shipBy, 'en', setting) } : null;
  const next = by && { id: isPickup ? ` Siap diambil sebelum *${by.id}*.` : ` Dikirim sebelum *${by.id}*.`, en: isPickup ? ` Ready to pick up before *${by.en}*.` : ` It ships before *${by.en}*.` };
  return choose(
    {
      id: { title: `${part.sellerName} menerima pesanan Anda`, text: `${part.sellerName} menerima pesanan Anda dan menyiapkan ${listLines(part)}.${next?.id ?? ''} Ikuti di sini:` },
      en: { title: `${part.sellerName} took your order on`, text: `${part.sellerName} has accepted your order and is preparing ${listLines(part)}.${next?.en ?? ''} Follow it here:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function partShipped(order: PartFact, setting: Setting): Rendered {
  const { part } = order;
  const resi = part.resi ? `${part.courier ?? part.shippingService}, resi ${part.resi}` : part.shippingService;
  return choose(
    {
      id: { title: `${part.sellerName} sudah mengirim`, text: `${part.sellerName} sudah mengirim ${listLines(part)} (${resi}). Lacak di sini:` },
      en: { title: `${part.sellerName} has shipped`, text: `${part.sellerName} has shipped ${listLines(part)} (${resi}). Follow it here:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function partReadyForPickup(order: PartFact, setting: Setting): Rendered {
  const { part } = order;
  const bring = part.paidBy === 'on_the_spot' ? { id: ` Bawa *${money(partTotal(part))}* untuk dibayar di sana, dalam 3 hari.`, en: ` Bring *${money(partTotal(part))}* to pay there, within 3 days.` } : { id: '', en: '' };
  return choose(
    {
      id: { title: `Siap diambil di ${part.sellerName}`, text: `Pesanan ${part.number} siap diambil di ${part.sellerName}.${bring.id} Sebutkan kode serah terima di halaman ini saat mengambil:` },
      en: { title: `Ready at ${part.sellerName}`, text: `Order ${part.number} is ready at ${part.sellerName}.${bring.en} Read out the hand-over code on this page when you collect it:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function partDelivered(order: PartFact, setting: Setting): Rendered {
  const { part } = order;
  const until = part.complainBy ? { id: moment(part.complainBy, 'id', setting), en: moment(part.complainBy, 'en', setting) } : null;
  return choose(
    {
      id: { title: `Pesanan dari ${part.sellerName} sudah tiba`, text: `Pesanan ${part.number} dari ${part.sellerName} sudah tiba.${until ? ` Kalau ada masalah, beri tahu kami sebelum *${until.id}*.` : ''}` },
      en: { title: `Your order from ${part.sellerName} arrived`, text: `Order ${part.number} from ${part.sellerName} has arrived.${until ? ` If something is wrong, tell us before *${until.en}*.` : ''}` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function partCancelled(order: PartFact & { reason: string; refundRupiah: number }, setting: Setting): Rendered {
  const { part } = order;
  const back = { id: order.refundRupiah > 0 ? ` ${money(order.refundRupiah)} kami kembalikan.` : '', en: order.refundRupiah > 0 ? ` We are returning ${money(order.refundRupiah)}.` : '' };
  return choose(
    {
      id: { title: `Bagian ${part.sellerName} dibatalkan`, text: `Bagian ${part.number} dari ${part.sellerName} dibatalkan: ${order.reason}.${back.id} Keterangannya:` },
      en: { title: `The part of ${part.sellerName} was cancelled`, text: `Part ${part.number} from ${part.sellerName} was cancelled: ${order.reason}.${back.en} Details:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

type Asked = PartFact & { items: { name: string; ordered: number; missing: number; offer: { name: string; quantity: number } | null }[]; refundRupiah: number; answerBy: string };

export function shortageAsked(order: Asked, setting: Setting): Rendered {
  const { part, items } = order;
  const missing = items.map((item) => `${item.missing} × ${item.name}`).join(', ');
  const offers = items.flatMap(({ offer }) => (offer ? [`${offer.quantity} × ${offer.name}`] : [])).join(', ');
  const until = { id: moment(order.answerBy, 'id', setting), en: moment(order.answerBy, 'en', setting) };
  return choose(
    {
      id: { title: `Sebagian pesanan ${part.number} tidak ada`, text: `${part.sellerName} tidak punya ${missing}.${offers ? ` Penjual menawarkan gantinya: ${offers}.` : ''} Pilih: terima yang ada dan ${money(order.refundRupiah)} kembali,${offers ? ' terima gantinya,' : ''} atau batalkan. Jawab sebelum *${until.id}* di sini:` },
      en: { title: `Part of order ${part.number} is missing`, text: `${part.sellerName} does not have ${missing}.${offers ? ` The seller offers instead: ${offers}.` : ''} Choose: take the rest and get ${money(order.refundRupiah)} back,${offers ? ' take the replacement,' : ''} or cancel. Please answer before *${until.en}* here:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function shortageLapsed(order: PartFact & { refundRupiah: number }, setting: Setting): Rendered {
  const { part } = order;
  return choose(
    {
      id: { title: `Sisa pesanan ${part.number} dikirim`, text: `Belum ada jawaban, jadi ${part.sellerName} mengirim barang yang ada. ${money(order.refundRupiah)} untuk barang yang tidak ada kami kembalikan. Keterangannya:` },
      en: { title: `The rest of ${part.number} is on its way`, text: `We had no answer, so ${part.sellerName} sends what there is. We are returning ${money(order.refundRupiah)} for what is missing. Details:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

export function complaintAnswered(order: PartFact, setting: Setting): Rendered {
  const { part } = order;
  return choose(
    {
      id: { title: `${part.sellerName} menjawab laporan Anda`, text: `${part.sellerName} sudah menjawab laporan Anda tentang ${part.number}. Petugas membaca keduanya lalu memutuskan. Jawabannya ada di sini:` },
      en: { title: `${part.sellerName} answered your report`, text: `${part.sellerName} has answered your report on ${part.number}. Our officer reads both sides and decides. The answer is here:` },
    },
    order.shopper.locale, track(order), setting,
  );
}

/** One sentence about total and seller, for a part that stands alone. */
export const partSummary = (part: SellerOrderFact): string => `${listLines(part)} · ${money(partTotal(part))}`;
