import { Injectable } from '@nestjs/common';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { CloseAttempt } from './close-attempt';

/** Takes back the codes of an intent that is paid or canceled. Safe to repeat. */
@Injectable()
export class CloseOpenAttempts {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly close: CloseAttempt,
  ) {}

  async execute({ paymentIntentId }: { paymentIntentId: string }): Promise<void> {
    const intent = await this.intents.load(paymentIntentId);
    if (intent?.status !== 'succeeded' && intent?.status !== 'canceled') return;
    for (const attempt of intent.attempts) if (attempt.status === 'pending') await this.close.execute(attempt.id);
  }
}
