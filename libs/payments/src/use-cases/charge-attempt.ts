import { Injectable } from '@nestjs/common';
import { after, Clock, minutes } from '@etalase/kernel';
import { errors, isRailUnavailable } from '../domain/errors';
import { METHODS } from '../domain/methods';
import { type ChargeAnswer, PaymentRail, type RailCharge, type RailTransaction } from '../domain/rail';
import type { AttemptRecord, IntentRecord } from '../domain/records';
import { AttemptsRepository } from '../persistence/attempts.repository';
import { BookRailStatus } from './book-rail-status';
import { CloseAttempt } from './close-attempt';

const FIRST_CHECK_MS = minutes(5);

/** The rail call of one claimed attempt, safe to repeat after any crash or timeout. */
@Injectable()
export class ChargeAttempt {
  constructor(
    private readonly rail: PaymentRail,
    private readonly attempts: AttemptsRepository,
    private readonly book: BookRailStatus,
    private readonly close: CloseAttempt,
    private readonly clock: Clock,
  ) {}

  /**
   * @param options.isResumed the attempt was claimed by an earlier call whose answer we do not have
   * @returns the attempt with its code, or `null` when the standing changed and the caller should look again
   */
  async execute(intent: IntentRecord, attempt: AttemptRecord, { isResumed, returnUrl }: { isResumed: boolean; returnUrl: string | null }): Promise<AttemptRecord | null> {
    const request = this.requestFor(intent, attempt, returnUrl);
    let answer = isResumed ? await this.resume(request) : await this.charge(request);
    if (answer.kind === 'duplicate') answer = await this.findDuplicate(request);
    if (answer.kind === 'refused') {
      await this.close.abandon(attempt.id, 'failed', 'refused');
      throw errors.make('method_refused', { method: METHODS[attempt.method].label }, { field: 'method' });
    }
    if (answer.kind === 'duplicate') {
      // The rail has it, but does not tell its code again: give it up and let the caller make a fresh one.
      await this.close.execute(attempt.id);
      return null;
    }
    return this.keep(attempt, request, answer.transaction);
  }

  private async keep(attempt: AttemptRecord, request: RailCharge, seen: RailTransaction): Promise<AttemptRecord | null> {
    if (seen.status !== 'pending') {
      await this.book.execute(attempt.id, seen);
      return null;
    }
    const now = this.clock.now();
    const expiresAt = seen.expiresAt ?? after(now, request.lifetimeSeconds * 1000);
    const nextCheckAt = new Date(Math.min(after(now, FIRST_CHECK_MS).getTime(), after(expiresAt, minutes(1)).getTime()));
    if (await this.attempts.saveCode(attempt.id, seen, expiresAt, nextCheckAt)) return { ...attempt, instrument: seen.instrument ?? {}, expiresAt };
    // Closed while the rail was answering: nobody may pay by this code.
    await this.close.execute(attempt.id);
    return null;
  }

  /** After a timeout the rail is asked first; only what it does not know is sent again. */
  private async charge(request: RailCharge): Promise<ChargeAnswer> {
    try {
      return await this.rail.charge(request);
    } catch (error) {
      if (!isRailUnavailable(error)) throw error;
      return this.resume(request);
    }
  }

  private async resume(request: RailCharge): Promise<ChargeAnswer> {
    const seen = await this.rail.status(request.railOrderId);
    if (seen && (seen.status !== 'pending' || seen.instrument)) return { kind: 'created', transaction: seen };
    // Unknown: safe to send. Known without its code (QRIS): the same idempotency key gives the first answer again for 5 minutes.
    return this.rail.charge(request);
  }

  private async findDuplicate(request: RailCharge): Promise<ChargeAnswer> {
    const seen = await this.rail.status(request.railOrderId);
    return seen && (seen.status !== 'pending' || seen.instrument) ? { kind: 'created', transaction: seen } : { kind: 'duplicate' };
  }

  private requestFor(intent: IntentRecord, attempt: AttemptRecord, returnUrl: string | null): RailCharge {
    const left = intent.expiresAt.getTime() - this.clock.now().getTime();
    return {
      railOrderId: attempt.id,
      method: attempt.method,
      amount: intent.amount,
      description: intent.description,
      payer: { name: intent.payerName, phone: intent.payerPhone },
      items: intent.splits.map((split) => ({ name: split.label, amount: split.amount })),
      lifetimeSeconds: Math.floor(Math.min(METHODS[attempt.method].lifetimeMs ?? left, left) / 1000),
      isReserved: intent.isReserved,
      returnUrl,
    };
  }
}
