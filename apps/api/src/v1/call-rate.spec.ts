import Stripe from 'stripe';
import { problems } from '@etalase/payments-api';
import { CallRate } from './call-rate';

describe('how often a key may call', () => {
  it('is so much a second, each key for itself', () => {
    const rate = new CallRate(3);
    expect([1, 2, 3, 4].map(() => rate.take('a', 0))).toEqual([true, true, true, false]);
    expect(rate.take('b', 0)).toBe(true);
    expect([rate.take('a', 334), rate.take('a', 334)]).toEqual([true, false]);
    expect([1, 2, 3, 4].map(() => rate.take('a', 60_000))).toEqual([true, true, true, false]);
  });

  it('is told in the class the official client has for it', () => {
    const { status, type } = problems.tooMany().details;
    expect(Stripe.errors.StripeError.generate({ ...problems.tooMany().body().error, statusCode: status, type } as never)).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
  });
});
