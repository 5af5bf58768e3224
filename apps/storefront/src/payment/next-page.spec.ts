import { cardAttempt, order, orderToPay } from '../fixtures/orders';
import { nextFrom } from './next-page';

describe('the page of a payment', () => {
  it('stays while nothing has changed', () => {
    expect(nextFrom(orderToPay(cardAttempt), 'requires_action')).toBeNull();
    expect(nextFrom(orderToPay(cardAttempt, 'processing'), 'processing')).toBeNull();
    expect(nextFrom(orderToPay(cardAttempt), undefined)).toBeNull();
  });

  it('is drawn anew when a card goes to be looked at, and when it was refused there', () => {
    const { token } = order;
    expect(nextFrom(orderToPay(cardAttempt, 'processing'), 'requires_action')).toBe(`/bayar/${token}`);
    expect(nextFrom(orderToPay(cardAttempt), 'processing')).toBe(`/bayar/${token}`);
  });

  it('leads to the order once it is paid', () => {
    expect(nextFrom({ ...orderToPay(cardAttempt), state: 'confirmed' }, 'requires_action')).toBe(`/pesanan/${order.token}?kabar=bayar`);
  });
});
