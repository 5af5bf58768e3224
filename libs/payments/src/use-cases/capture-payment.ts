import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import { PaymentRail } from '../domain/rail';
import type { PaymentIntentStatus } from '../domain/views';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { BookRailStatus } from './book-rail-status';

/**
 * Takes the money a card holds ready. Call it outside a transaction; it may be repeated: what the rail has captured it
 * refuses to capture again, and says that it is paid.
 */
@Injectable()
export class CapturePayment {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly rail: PaymentRail,
    private readonly book: BookRailStatus,
  ) {}

  /** @returns how it stands then: the bank may have let the money go. @throws DomainError `payments.not_found`, `nothing_to_capture`, `rail_unavailable` */
  async execute({ paymentIntentId }: { paymentIntentId: string }): Promise<PaymentIntentStatus> {
    const intent = await this.intents.load(paymentIntentId);
    if (!intent) throw errors.make('not_found');
    if (intent.status === 'succeeded') return intent.status;
    const attempt = intent.attempts.find(({ status }) => status === 'pending');
    if (intent.status !== 'requires_capture' || !attempt) throw errors.make('nothing_to_capture');
    const answer = await this.rail.capture(attempt.id);
    const seen = answer.kind === 'done' ? answer.transaction : await this.rail.status(attempt.id);
    if (seen) await this.book.execute(attempt.id, seen);
    return (await this.intents.load(paymentIntentId))?.status ?? intent.status;
  }
}
