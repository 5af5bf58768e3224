import { Injectable } from '@nestjs/common';
import { formatRupiah, type Rupiah } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { PaymentRail } from '../domain/rail';
import type { IntentRecord } from '../domain/records';
import type { PaymentIntentStatus } from '../domain/views';
import { PaymentIntentsRepository } from '../persistence/payment-intents.repository';
import { BookRailStatus } from './book-rail-status';

export interface Captured {
  status: PaymentIntentStatus;
  /** Whole rupiah: what was taken, once `status` is `succeeded`. */
  amount: Rupiah;
}

/**
 * Takes the money a card holds ready, or a part of it, once: the rest is the payer's again. Call it outside a transaction;
 * it may be repeated: what the rail has captured it refuses to capture again, and says for how much it did.
 */
@Injectable()
export class CapturePayment {
  constructor(
    private readonly intents: PaymentIntentsRepository,
    private readonly rail: PaymentRail,
    private readonly book: BookRailStatus,
  ) {}

  /**
   * @param amount whole rupiah, at most what is held; without it the whole
   * @returns how it stands then: the bank may have let the money go, or somebody else captured another sum
   * @throws DomainError `payments.not_found`, `nothing_to_capture`, `capture_invalid`, `capture_whole`, `rail_unavailable`
   */
  async execute({ paymentIntentId, amount }: { paymentIntentId: string; amount?: Rupiah }): Promise<Captured> {
    const intent = await this.intents.load(paymentIntentId);
    if (!intent) throw errors.make('not_found');
    if (intent.status === 'succeeded') return intent;
    const attempt = intent.attempts.find(({ status }) => status === 'pending');
    if (intent.status !== 'requires_capture' || !attempt) throw errors.make('nothing_to_capture');
    if (amount !== undefined) assertPart(intent, amount);
    const answer = await this.rail.capture(attempt.id, amount ?? null);
    const seen = answer.kind === 'done' ? answer.transaction : await this.rail.status(attempt.id);
    if (seen) await this.book.execute(attempt.id, seen);
    return (await this.intents.load(paymentIntentId)) ?? intent;
  }
}

function assertPart({ amount: held, splits }: IntentRecord, amount: Rupiah): void {
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > held) throw errors.make('capture_invalid', { held: formatRupiah(held) }, { field: 'amount' });
  // Whose part would be less nobody has said.
  if (amount < held && splits.length > 1) throw errors.make('capture_whole');
}
