import { METHODS } from '../domain/methods';
import type { RailCharge } from '../domain/rail';

/** Longest name Midtrans takes for an item. */
const ITEM_NAME = 50;

const cut = (text: string, length: number): string => text.slice(0, length);

function methodPart(charge: RailCharge): object {
  const { method } = METHODS[charge.method];
  switch (method.type) {
    case 'qris':
      return { payment_type: 'qris', qris: { acquirer: 'gopay' } };
    case 'card':
      throw new Error('a card is paid on a page of Snap');
    case 'gopay':
      return { payment_type: 'gopay', gopay: charge.returnUrl === null ? {} : { enable_callback: true, callback_url: charge.returnUrl } };
    case 'shopeepay':
      return { payment_type: 'shopeepay', shopeepay: charge.returnUrl === null ? {} : { callback_url: charge.returnUrl } };
    case 'id_cstore':
      return { payment_type: 'cstore', cstore: { store: method.store, message: cut(charge.description, 20) } };
    case 'id_bank_transfer':
      if (method.bank === 'mandiri') return { payment_type: 'echannel', echannel: { bill_info1: 'Pembayaran:', bill_info2: cut(charge.description, 30) } };
      if (method.bank === 'permata') return { payment_type: 'bank_transfer', bank_transfer: { bank: 'permata', permata: { recipient_name: cut(charge.payer.name.toUpperCase(), 20) } } };
      return { payment_type: 'bank_transfer', bank_transfer: { bank: method.bank } };
  }
}

/** Body of POST /v2/charge. Without `order_time` the rail counts the lifetime from its own clock: no skew between ours and theirs. */
export const chargeBody = (charge: RailCharge): object => ({
  ...methodPart(charge),
  ...commonBody(charge),
  custom_expiry: { expiry_duration: charge.lifetimeSeconds, unit: 'second' },
});

/** What a charge and a page of Snap have in common. */
export const commonBody = (charge: RailCharge): object => ({
  transaction_details: { order_id: charge.railOrderId, gross_amount: charge.amount },
  item_details: charge.items.map((item, index) => ({ id: String(index + 1), name: cut(item.name, ITEM_NAME), price: item.amount, quantity: 1 })),
  customer_details: { first_name: cut(charge.payer.name, 30), phone: charge.payer.phone },
});
