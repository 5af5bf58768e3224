import type { HelpContacts, SellerOrder } from '../api/views';

export interface Contact {
  phone: string;
  name: string;
  /** Where the goods go; `null` for those who fetch them. */
  place: string | null;
  /** Open orders, the one that waits longest first. */
  orders: { id: string; number: string; state: SellerOrder['state'] }[];
}

/** Whoever waits for something: once an order has ended its buyer is left alone. */
const OPEN = new Set<string>(['new', 'accepted', 'packed', 'ready_for_pickup', 'shipped', 'reshipped', 'delivered', 'delivery_failed', 'complained']);

/** Buyers of open orders, one row a phone number, by name; from what the phone keeps, so also without signal. */
export function contactsOf(orders: Iterable<SellerOrder>): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { id, number, state, recipient, shipping } of [...orders].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!OPEN.has(state) || recipient.phone === '') continue;
    const known = contacts.get(recipient.phone) ?? { phone: recipient.phone, name: recipient.name, place: null, orders: [] };
    contacts.set(recipient.phone, { ...known, place: shipping.kind === 'pickup' ? known.place : recipient.villageLabel, orders: [...known.orders, { id, number, state }] });
  }
  return [...contacts.values()].sort((a, b) => a.name.localeCompare(b.name, 'id'));
}

/** Somebody who helps, in the order one should ask: the neighbour first. */
export interface Helper {
  phone: string;
  name: string;
  role: string;
}

export function helpersOf(contacts: HelpContacts | null): Helper[] {
  const operators = (contacts?.operators ?? []).map(({ name, phone }) => ({ phone, name: name ?? 'Operator desa', role: 'Operator desa Anda. Bisa membantu langsung di tempat.' }));
  const help = (contacts?.help ?? []).map(({ name, phone }) => ({ phone, name: name ?? 'Bantuan', role: 'Untuk masalah yang tidak bisa diselesaikan di desa.' }));
  return [...operators, ...help];
}

/** By a part of the name, the number or the order. */
export function findContacts(contacts: readonly Contact[], typed: string): Contact[] {
  const text = typed.trim().toLowerCase();
  const digits = typed.replace(/\D/g, '').replace(/^(0|62)/, '');
  return contacts.filter(({ name, phone, orders }) => name.toLowerCase().includes(text) || orders.some(({ number }) => number.toLowerCase().includes(text)) || (digits.length >= 3 && phone.includes(digits)));
}
