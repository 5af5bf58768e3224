import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import { presentIntent } from '../domain/present';
import type { PaymentIntentView } from '../domain/views';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { ApplyRailStatus } from './apply-rail-status';

/** "Saya sudah bayar": asks the rail now about every open code, for when its notification is late or lost. */
@Injectable()
export class CheckPayment {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly apply: ApplyRailStatus,
  ) {}

  /** @throws DomainError `payments.not_found`, `payments.rail_unavailable` */
  async execute({ paymentIntentId }: { paymentIntentId: string }): Promise<PaymentIntentView> {
    const intent = await this.intents.load(paymentIntentId);
    if (!intent) throw errors.make('not_found');
    const open = intent.attempts.filter((attempt) => attempt.status === 'pending');
    if (open.length === 0) return presentIntent(intent);
    for (const attempt of open) await this.apply.execute({ attemptId: attempt.id });
    return presentIntent((await this.intents.load(paymentIntentId)) ?? intent);
  }
}
