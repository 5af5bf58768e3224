import { Injectable } from '@nestjs/common';
import { after, Clock, days } from '@etalase/kernel';
import { CreatePaymentIntent, ExtendPayment, type PaymentMethod } from '@etalase/payments';
import { ledgerNameOf } from '../domain/balance';
import { uuidOf } from '../domain/ids';
import { toRupiah } from '../domain/money';
import { type ApiObject, type Caller, numberOf } from '../domain/objects';
import { railMethodOf } from '../domain/payment-intent';
import { problems } from '../domain/problem';
import type { StoredObject } from '../persistence/objects.repository';
import { KeepObjects } from './keep-objects';
import { NamePaymentMethod, type NamedMethod } from './name-payment-method';

/** How long a code may live at most; QRIS has its own, shorter time. */
const OPEN_MS = days(1);

/** What is written before the rail is spoken to: how it is paid, and payments' own intent at the first time. In the caller's transaction. */
@Injectable()
export class PreparePayment {
  constructor(
    private readonly keep: KeepObjects,
    private readonly nameMethod: NamePaymentMethod,
    private readonly create: CreatePaymentIntent,
    private readonly extend: ExtendPayment,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, id: string, named: NamedMethod | undefined, returnUrl: string | null): Promise<{ paymentIntentId: string; railMethod: PaymentMethod; intent: ApiObject }> {
    const stored = await this.keep.lock(caller, 'payment_intent', id);
    const intent = stored.data;
    if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(String(intent.status))) {
      throw problems.state(`You cannot confirm this PaymentIntent because it has a status of ${String(intent.status)}. Only a PaymentIntent with one of the following statuses may be confirmed: requires_confirmation, requires_action.`, { payment_intent: intent });
    }
    const method = named ? await this.nameMethod.execute(caller, named, intent.payment_method_types as string[]) : intent.payment_method === null ? null : ((stored.internal.method ?? null) as ApiObject | null);
    const railMethod = method && railMethodOf(method);
    if (!method || !railMethod) throw problems.state(`You cannot confirm this PaymentIntent because it's missing a payment method. Update the PaymentIntent with a payment method and then confirm it again, or confirm it with a payment method or payment_method_data.`, { payment_intent: intent });
    const paymentIntentId = uuidOf(id) ?? id;
    await this.open(caller, stored, method, paymentIntentId);
    const kept = await this.keep.change(caller, stored, { ...intent, payment_method: method.id, ...(intent.status === 'requires_payment_method' ? { status: 'requires_confirmation' } : {}) }, { internal: { ...stored.internal, method, returnUrl, isStarted: true } });
    return { paymentIntentId, railMethod, intent: kept };
  }

  private async open(caller: Caller, stored: StoredObject, method: ApiObject, paymentIntentId: string): Promise<void> {
    const expiresAt = after(this.clock.now(), OPEN_MS);
    if (stored.internal.isStarted === true) return this.extend.execute({ paymentIntentId, expiresAt });
    const amount = toRupiah(numberOf(stored.data, 'amount'));
    const { name, phone } = (method.billing_details ?? {}) as { name?: string | null; phone?: string | null };
    const description = typeof stored.data.description === 'string' && stored.data.description !== '' ? stored.data.description : 'Pembayaran';
    await this.create.execute({
      id: paymentIntentId,
      // To itself: see isApiPayment.
      reference: paymentIntentId,
      amount,
      splits: [{ reference: paymentIntentId, account: ledgerNameOf(caller), amount, label: description }],
      payer: { name: name ?? 'Pelanggan', phone: (phone ?? '').slice(0, 20) },
      description,
      isReserved: stored.data.capture_method === 'manual',
      expiresAt,
    });
  }
}
