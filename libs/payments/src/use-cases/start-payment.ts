import { Injectable } from '@nestjs/common';
import { after, Clock, minutes } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { assertAllowed, keyOf, type MethodKey } from '../domain/methods';
import { presentIntent } from '../domain/present';
import type { AttemptRecord, IntentRecord } from '../domain/records';
import type { PaymentIntentView, PaymentMethod } from '../domain/views';
import { AttemptsRepository } from '../persistence/attempts.repository';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { ChargeAttempt } from './charge-attempt';
import { CloseAttempt } from './close-attempt';

/** A code with less life than this is not worth showing; Midtrans takes nothing under 20 s. */
const SHORTEST_LIFE_MS = 30_000;
/** More turns than any honest race needs. */
const TURNS = 4;

/**
 * Gives the payer something to pay with. No transaction spans the rail call: the attempt's row is claimed first, so a
 * crash anywhere leaves a row from which the next call (or the sweep) goes on with the same order id. Two calls at once
 * meet in the unique index on (intent, method) where pending, and end with the same code.
 */
@Injectable()
export class StartPayment {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly attempts: AttemptsRepository,
    private readonly charge: ChargeAttempt,
    private readonly close: CloseAttempt,
    private readonly clock: Clock,
  ) {}

  /** @param returnUrl where a wallet's app sends the payer back to; @throws DomainError `payments.not_found`, `already_paid`, `in_review`, `canceled`, `too_late`, `amount_too_small`, `amount_too_large`, `method_refused`, `rail_unavailable` */
  async execute({ paymentIntentId, method, returnUrl = null }: { paymentIntentId: string; method: PaymentMethod; returnUrl?: string | null }): Promise<PaymentIntentView> {
    const key = keyOf(method);
    for (let turn = 0; turn < TURNS; turn += 1) {
      const intent = await this.open(paymentIntentId);
      assertAllowed(key, intent.amount);
      // Only a card can be reserved.
      if (intent.isReserved && key !== 'card') throw errors.make('method_unknown', {}, { field: 'method' });
      const pending = intent.attempts.find((attempt) => attempt.method === key && attempt.status === 'pending');
      if (pending?.instrument) {
        if (this.isUsable(pending)) return presentIntent(intent);
        // Its code ran out: the rail is told and asked before another one is made, so that a payment in the last second counts.
        await this.close.execute(pending.id);
        continue;
      }
      const attempt = pending ?? (await this.claim(intent, key));
      if (!attempt) continue;
      const charged = await this.charge.execute(intent, attempt, { isResumed: pending !== undefined, returnUrl });
      if (charged) return presentIntent({ ...intent, status: 'requires_action', attempts: [charged, ...intent.attempts.filter((other) => other.id !== charged.id)] });
    }
    throw errors.make('rail_unavailable', {}, { retryAfterSeconds: 5 });
  }

  private async open(id: string): Promise<IntentRecord> {
    const intent = await this.intents.load(id);
    if (!intent) throw errors.make('not_found');
    if (intent.status === 'succeeded') throw errors.make('already_paid');
    if (intent.status === 'processing' || intent.status === 'requires_capture') throw errors.make('in_review');
    if (intent.status === 'canceled') throw errors.make('canceled');
    if (intent.expiresAt.getTime() - this.clock.now().getTime() < SHORTEST_LIFE_MS) throw errors.make('too_late');
    return intent;
  }

  private isUsable(attempt: AttemptRecord): boolean {
    return attempt.expiresAt !== null && attempt.expiresAt.getTime() - this.clock.now().getTime() >= SHORTEST_LIFE_MS;
  }

  private async claim(intent: IntentRecord, method: MethodKey): Promise<AttemptRecord | null> {
    const now = this.clock.now();
    const number = (intent.attempts[0]?.number ?? 0) + 1;
    const id = await this.attempts.claim(intent.id, number, method, now, after(now, minutes(5)));
    return id === null ? null : { id, number, method, status: 'pending', booked: 'none', failure: null, instrument: null, expiresAt: null, createdAt: now };
  }
}
