import type { SellerOrder } from '../api/views';
import { contactsOf, findContacts, helpersOf } from './contacts';

const order = (id: string, name: string, phone: string, state: SellerOrder['state'], kind: 'courier' | 'pickup' = 'courier'): SellerOrder => ({ id, number: `ED-${id}`, state, recipient: { name, phone, villageLabel: 'Kel. Kedaton' }, shipping: { kind } }) as unknown as SellerOrder;
const contacts = contactsOf([order('3', 'Rina', '+62811', 'shipped'), order('1', 'Rina', '+62811', 'new'), order('2', 'Bagus', '+62822', 'ready_for_pickup', 'pickup'), order('4', 'Maya', '+62833', 'completed'), order('5', 'Tono', '+62844', 'cancelled')]);

describe('buyers of open orders', () => {
  it('are one row a number, by name, with the orders that wait', () => {
    expect(contacts.map(({ name, place, orders }) => [name, place, orders.map(({ number }) => number)])).toEqual([['Bagus', null, ['ED-2']], ['Rina', 'Kel. Kedaton', ['ED-1', 'ED-3']]]);
  });

  it('are left alone when their orders have ended', () => {
    expect(contacts.some(({ name }) => name === 'Maya' || name === 'Tono')).toBe(false);
  });

  it('are found by name, order, and the number however it is typed', () => {
    const found = (typed: string): string[] => findContacts([...contacts, { phone: '+6281234567890', name: 'Yuliana', place: null, orders: [] }], typed).map(({ name }) => name);
    expect([found('rin'), found('ed-2'), found('0812-3456'), found('62812'), found('xx'), found('')]).toEqual([['Rina'], ['Bagus'], ['Yuliana'], ['Yuliana'], [], ['Bagus', 'Rina', 'Yuliana']]);
  });
});

it('who helps: the operator of the village before the help desk, also without a name; nobody before the phone has heard', () => {
  expect(helpersOf({ operators: [{ name: null, phone: '+62811' }], help: [{ name: 'Pusat bantuan', phone: '+62822' }] }).map(({ name, phone }) => [name, phone])).toEqual([['Operator desa', '+62811'], ['Pusat bantuan', '+62822']]);
  expect(helpersOf(null)).toEqual([]);
});
