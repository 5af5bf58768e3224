import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';

/** Lets an open payment be tried again after its time; never makes it shorter. Joins the caller's transaction. */
@Injectable()
export class ExtendPayment {
  constructor(private readonly intents: PaymentIntentsRepository) {}

  /** @throws DomainError `payments.canceled` when it has ended, paid or not */
  async execute({ paymentIntentId, expiresAt }: { paymentIntentId: string; expiresAt: Date }): Promise<void> {
    if (!(await this.intents.extend(paymentIntentId, expiresAt))) throw errors.make('canceled');
  }
}
