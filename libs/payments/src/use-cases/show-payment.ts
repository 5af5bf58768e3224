import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import { presentIntent } from '../domain/present';
import type { PaymentIntentView } from '../domain/views';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';

/** The payment as its payer sees it, from our own tables: one round trip, no rail. */
@Injectable()
export class ShowPayment {
  constructor(private readonly intents: PaymentIntentsRepository) {}

  /** @throws DomainError `payments.not_found` */
  async execute({ paymentIntentId }: { paymentIntentId: string }): Promise<PaymentIntentView> {
    const intent = await this.intents.load(paymentIntentId);
    if (!intent) throw errors.make('not_found');
    return presentIntent(intent);
  }
}
