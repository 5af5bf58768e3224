import { TransitionTable } from '@etalase/kernel';
import type { OrderState } from './views';

/** domain.md §2. What is paid on the spot alone begins `confirmed`. `expired → paid` is the late payment whose goods could be held again; nothing else leaves an end state. */
export const orderStates = new TransitionTable<OrderState>(
  'orders.order',
  ['awaiting_payment', 'confirmed'],
  {
    awaiting_payment: ['paid', 'expired', 'cancelled'],
    confirmed: ['closed'],
    paid: ['closed'],
    expired: ['paid'],
    cancelled: [],
    closed: [],
  },
  {
    awaiting_payment: 'menunggu pembayaran',
    confirmed: 'dipesan, bayar di tempat',
    paid: 'sudah dibayar',
    closed: 'selesai',
    expired: 'lewat batas bayar',
    cancelled: 'dibatalkan',
  },
);
