import { Injectable } from '@nestjs/common';
import { DomainError } from '@etalase/kernel';
import { StartPayment } from '@etalase/payments';
import { Settings, Transactions } from '@etalase/platform';
import { hostedPage } from '../domain/next-action';
import type { ApiObject, Caller } from '../domain/objects';
import { FAILED } from '../domain/payment-intent';
import { problems } from '../domain/problem';
import type { Ending } from './do-request-once';
import { FollowApiPayment } from './follow-api-payment';
import type { NamedMethod } from './name-payment-method';
import { PreparePayment } from './prepare-payment';

/**
 * Gives the payer something to pay with. Called outside a transaction, because it speaks to the rail; it may be repeated
 * after any crash, and ends with the same code.
 */
@Injectable()
export class ConfirmApiPayment {
  constructor(
    private readonly prepare: PreparePayment,
    private readonly start: StartPayment,
    private readonly follow: FollowApiPayment,
    private readonly transactions: Transactions,
    private readonly settings: Settings,
  ) {}

  /** @returns what is left once the rail has given its code, for the caller's transaction @throws ApiProblem */
  async execute(caller: Caller, id: string, { method, returnUrl = null }: { method?: NamedMethod; returnUrl?: string | null }): Promise<Ending<ApiObject>> {
    // The attempt is written down before the rail hears of it, and this with it.
    const { paymentIntentId, railMethod, intent } = await this.transactions.run(() => this.prepare.execute(caller, id, method, returnUrl), { waitsForDisk: false });
    try {
      await this.start.execute({ paymentIntentId, method: railMethod, returnUrl: hostedPage(intent, this.settings.PUBLIC_ORIGIN) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const standing = (await this.follow.execute({ paymentIntentId, isOurs: true })) ?? intent;
      throw refusalOf(error, standing);
    }
    return async () => (await this.follow.execute({ paymentIntentId, isOurs: true })) ?? intent;
  }
}

/** Payments' refusals in Stripe's words. */
function refusalOf(error: DomainError, intent: ApiObject): Error {
  const about = { payment_intent: intent };
  switch (error.code) {
    case 'payments.amount_too_small':
      return problems.refused('amount_too_small', `Amount is below what this payment method takes (${String(error.args.limit)} at least).`, 'amount');
    case 'payments.amount_too_large':
      return problems.refused('amount_too_large', `Amount is above what this payment method takes (${String(error.args.limit)} at most).`, 'amount');
    case 'payments.method_unknown':
      return problems.refused('payment_method_not_available', 'This payment method is not available.', 'payment_method');
    case 'payments.method_refused':
      return problems.declined(FAILED, 'The rail does not take this payment method just now. Try another one.', about);
    case 'payments.already_paid':
    case 'payments.canceled':
      return problems.state(`This PaymentIntent has a status of ${String(intent.status)} by now.`, about);
    case 'payments.rail_unavailable':
      return problems.unavailable();
    default:
      return error;
  }
}
