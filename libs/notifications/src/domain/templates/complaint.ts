import type { ComplaintOutcome, OrderFact, SellerOrderFact, Side } from '@etalase/orders';
import type { Rendered } from '../views';
import { moment, money, partTotal, type Setting } from './words';

// What both sides read about a complaint's decision: what was decided, until when they can appeal, what happens then.

type PartFact = OrderFact & { part: SellerOrderFact };
type Outcome = { outcome: ComplaintOutcome; refundRupiah: number; answer: string };
export type DecidedFact = PartFact & Outcome & { appealBy: string; mayAppeal: readonly Side[] };
export type AppealedFact = PartFact & { by: Side; decideBy: string };
export type ResolvedFact = PartFact & Outcome & { because: 'silence' | 'agreed' | 'appeal'; isChanged: boolean };

const toShopper = (order: PartFact, id: [string, string], en: [string, string], { origin }: Setting): Rendered => {
  const [title, text] = order.shopper.locale === 'en' ? en : id;
  const path = `/pesanan/${order.token}`;
  return { title, text: `${text}\n${origin}${path}`, path };
};
const toSeller = ({ part }: PartFact, title: string, text: string, { origin }: Setting): Rendered => {
  const path = `/kerja/pesanan/${part.sellerOrderId}`;
  return { title, text: `${text}\n${origin}${path}`, path };
};

/** Officers write with and without a full stop. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const rest = ({ part, refundRupiah }: PartFact & Outcome): number => partTotal(part) - refundRupiah;

/** Who gets what, as the shopper is told it. */
function shares(order: PartFact & Outcome): { id: string; en: string } {
  const back = money(order.refundRupiah);
  if (order.outcome === 'refund') return { id: `${back} kembali ke Anda`, en: `${back} comes back to you` };
  if (order.outcome === 'reject') return { id: `uang tidak dikembalikan, ${money(rest(order))} untuk penjual`, en: `no refund, ${money(rest(order))} goes to the seller` };
  return { id: `${back} kembali ke Anda, ${money(rest(order))} untuk penjual`, en: `${back} comes back to you, ${money(rest(order))} goes to the seller` };
}

const sharesOfSeller = (order: PartFact & Outcome): string =>
  order.outcome === 'reject' ? `${money(rest(order))} untuk Anda` : order.outcome === 'refund' ? `${money(order.refundRupiah)} kembali ke pembeli` : `${money(rest(order))} untuk Anda, ${money(order.refundRupiah)} kembali ke pembeli`;

export const complaintTexts = {
  decidedToShopper(order: DecidedFact, setting: Setting): Rendered {
    const { part, appealBy, answer } = order;
    const [id, en] = [moment(appealBy, 'id', setting), moment(appealBy, 'en', setting)];
    const isOwn = order.mayAppeal.includes('shopper');
    const what = shares(order);
    return toShopper(
      order,
      [`Laporan ${part.number} sudah diputus`, `Laporan Anda tentang ${part.number} sudah diputus: ${what.id}. Alasannya: ${sentence(answer)} Uang belum dipindahkan. ${isOwn ? `Kalau keberatan, ajukan banding sebelum *${id}*; kalau setuju, tekan "Saya setuju".` : `Penjual bisa banding sampai *${id}*.`} Tanpa banding, keputusan ini dijalankan. Lihat di sini:`],
      [`Your report on ${part.number} is decided`, `Your report on ${part.number} is decided: ${what.en}. The reason: ${sentence(answer)} No money has moved yet. ${isOwn ? `If you do not agree, appeal before *${en}*; if you do, press "I agree".` : `The seller can appeal until *${en}*.`} Without an appeal this decision is carried out. See it here:`],
      setting,
    );
  },

  decidedToSeller(order: DecidedFact, setting: Setting): Rendered {
    const until = moment(order.appealBy, 'id', setting);
    const next = order.mayAppeal.includes('seller') ? `Kalau keberatan, ajukan banding sebelum *${until}*; kalau setuju, tekan "Saya setuju".` : `Pembeli bisa banding sampai *${until}*.`;
    return toSeller(order, `Komplain ${order.part.number} sudah diputus`, `Komplain ${order.part.number} sudah diputus petugas: ${sharesOfSeller(order)}. Alasannya: ${sentence(order.answer)} Uang belum dipindahkan. ${next} Tanpa banding, keputusan ini dijalankan.`, setting);
  },

  appealedToShopper(order: AppealedFact, setting: Setting): Rendered {
    const { part, by } = order;
    const [id, en] = [moment(order.decideBy, 'id', setting), moment(order.decideBy, 'en', setting)];
    return toShopper(
      order,
      [`Banding ${part.number}`, `${by === 'shopper' ? `Banding Anda untuk ${part.number} sudah kami terima.` : `${part.sellerName} mengajukan banding untuk ${part.number}.`} Petugas lain memeriksa semuanya lagi dan memutus sebelum *${id}*. Uang tetap ditahan sampai saat itu. Lihat di sini:`],
      [`Appeal on ${part.number}`, `${by === 'shopper' ? `We have your appeal on ${part.number}.` : `${part.sellerName} has appealed on ${part.number}.`} Another officer looks at everything again and decides before *${en}*. The money stays held until then. See it here:`],
      setting,
    );
  },

  appealedToSeller(order: AppealedFact, setting: Setting): Rendered {
    const { part, by } = order;
    const who = by === 'seller' ? `Banding Anda untuk ${part.number} sudah kami terima.` : `Pembeli mengajukan banding untuk ${part.number}.`;
    return toSeller(order, `Banding ${part.number}`, `${who} Petugas lain memeriksa semuanya lagi dan memutus sebelum *${moment(order.decideBy, 'id', setting)}*. Uang tetap ditahan sampai saat itu.`, setting);
  },

  resolvedToShopper(order: ResolvedFact, setting: Setting): Rendered {
    const { part, outcome } = order;
    const what = shares(order);
    const [id, en] = [beginning(order).id, beginning(order).en];
    const money = outcome === 'reject' ? { id: '', en: '' } : { id: ' Uang Anda sedang kami kembalikan.', en: ' Your money is on its way back.' };
    return toShopper(order, [`Laporan ${part.number} selesai`, `${id} Hasilnya: ${what.id}.${money.id} Keterangannya:`], [`Your report on ${part.number} is settled`, `${en} The result: ${what.en}.${money.en} Details:`], setting);
  },

  resolvedToSeller(order: ResolvedFact, setting: Setting): Rendered {
    const money = order.outcome === 'refund' ? '' : ' Uang Anda sekarang siap cair.';
    return toSeller(order, `Komplain ${order.part.number} selesai`, `${beginning(order).id} Hasilnya: ${sharesOfSeller(order)}.${money}`, setting);
  },
};

/** Why it is settled now. */
function beginning({ part, because, isChanged, answer }: ResolvedFact): { id: string; en: string } {
  if (because === 'silence') return { id: `Tidak ada banding untuk ${part.number}, jadi keputusan petugas dijalankan.`, en: `Nobody appealed on ${part.number}, so the decision is carried out.` };
  if (because === 'agreed') return { id: `Keputusan untuk ${part.number} disetujui dan dijalankan.`, en: `The decision on ${part.number} was accepted and is carried out.` };
  const how = isChanged ? { id: 'keputusannya berubah', en: 'the decision has changed' } : { id: 'keputusannya tetap', en: 'the decision stands' };
  return { id: `Banding ${part.number} sudah diputus petugas lain: ${how.id}. Alasannya: ${sentence(answer)} Ini keputusan terakhir.`, en: `Another officer has decided the appeal on ${part.number}: ${how.en}. The reason: ${sentence(answer)} This is the last decision.` };
}
