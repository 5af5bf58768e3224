import { Injectable } from '@nestjs/common';
import { add, Clock, newId, type Rupiah } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { allowedMethods } from '../domain/methods';
import type { PaymentIntentView } from '../domain/views';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';

export interface NewPayment {
  /** A UUID when the caller has one already; else a new one. */
  id?: string;
  /** Opaque to us, unique: one intent an order. Letters, digits and `._~-`, at most 64. */
  reference: string;
  amount: Rupiah;
  /** Whose money it is: one part a seller, adding up to `amount`. `account` names the owner (a seller id). */
  splits: { reference: string; account: string; amount: Rupiah; label: string }[];
  payer: { name: string; phone: string };
  /** Shown by banks and shops, e.g. "Pesanan K7M4". */
  description: string;
  /** Cards are only reserved, until `CapturePayment`; no other way to pay can be. */
  isReserved?: boolean;
  /** No code is given out after this moment. */
  expiresAt: Date;
}

const MOST = 9_999_999_999;
const REFERENCE = /^[A-Za-z0-9._~-]{1,64}$/;

/** Writes the intent in the caller's transaction. No rail is touched: that is `StartPayment`'s work, after the commit. */
@Injectable()
export class CreatePaymentIntent {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.amount_invalid`, `splits_invalid`, `reference_invalid`, `reference_taken` */
  async execute(input: NewPayment): Promise<PaymentIntentView> {
    this.check(input);
    const id = input.id ?? newId();
    const isNew = await this.intents.insert({
      id,
      reference: input.reference,
      amount: input.amount,
      description: input.description.slice(0, 200),
      payerName: input.payer.name.slice(0, 200),
      payerPhone: input.payer.phone,
      isReserved: input.isReserved === true,
      expiresAt: input.expiresAt,
      createdAt: this.clock.now(),
      splits: input.splits.map((split) => ({ ...split, label: split.label.slice(0, 100) })),
    });
    if (!isNew) throw errors.make('reference_taken');
    return { id, reference: input.reference, status: 'requires_payment_method', amount: input.amount, amountRefunded: add(), attempts: [], allowedMethods: allowedMethods(input.amount) };
  }

  private check({ reference, amount, splits }: NewPayment): void {
    if (!Number.isSafeInteger(amount) || amount < 1 || amount > MOST) throw errors.make('amount_invalid', {}, { field: 'amount' });
    if ([reference, ...splits.flatMap((split) => [split.reference, split.account])].some((name) => !REFERENCE.test(name))) throw errors.make('reference_invalid', {}, { field: 'reference' });
    const isWhole = splits.every((split) => Number.isSafeInteger(split.amount) && split.amount > 0);
    if (!isWhole || add(...splits.map((split) => split.amount)) !== amount) throw errors.make('splits_invalid', {}, { field: 'splits' });
  }
}
