import { randomInt } from 'node:crypto';
import { qrisString } from './qris';
import type { RailName } from './rails';
import type { Instrument } from './transaction';

export interface InstrumentWish {
  readonly transactionId: string;
  readonly amount: number;
  readonly acquirer: string | null;
  /** The merchant may ask for the last digits of the number itself. */
  readonly number: string | null;
}

/** Company prefix and total length of each bank's and shop's numbers, as they look in real life. */
const numbering: Readonly<Record<Exclude<RailName, 'credit_card' | 'qris' | 'gopay' | 'shopeepay'>, { prefix: string; length: number }>> = {
  bca: { prefix: '70018', length: 16 },
  bni: { prefix: '9881818', length: 16 },
  bri: { prefix: '26215', length: 18 },
  cimb: { prefix: '2810', length: 16 },
  permata: { prefix: '8778', length: 16 },
  mandiri: { prefix: '', length: 12 },
  indomaret: { prefix: '18', length: 14 },
  alfamart: { prefix: '8888', length: 16 },
};

export function makeInstrument(rail: RailName, wish: InstrumentWish): Instrument {
  if (rail === 'credit_card') return {};
  if (rail === 'qris') {
    const acquirer = wish.acquirer ?? 'gopay';
    return { acquirer, qrString: qrisString(acquirer, wish.amount, wish.transactionId.replaceAll('-', '')) };
  }
  if (rail === 'gopay' || rail === 'shopeepay') return { qrString: qrisString(rail === 'gopay' ? 'gopay' : 'airpay shopee', wish.amount, wish.transactionId.replaceAll('-', '')) };
  const { prefix, length } = numbering[rail];
  const number = prefix + (wish.number ?? digits(length - prefix.length)).slice(0, length - prefix.length);
  if (rail === 'mandiri') return { billKey: number, billerCode: '70012' };
  if (rail === 'indomaret' || rail === 'alfamart') return { paymentCode: number };
  return { vaNumber: number };
}

function digits(count: number): string {
  return Array.from({ length: count }, (_, index) => randomInt(index === 0 ? 1 : 0, 10)).join('');
}
