import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { SeatConfirmed, SeatWaitlisted } from '../../domain/batch-events';
import type { Profile } from '../../domain/batch';
import { errors } from '../../domain/errors';
import { type BatchRow, BatchesRepository } from '../../persistence/batches.repository';
import { type SeatRow, SeatsRepository } from '../../persistence/seats.repository';
import { aboutSeat } from './seat-moves';

export interface SeatRequest extends Profile {
  batchId: string;
  learnerId: string;
  /** As it will stand on the certificate. */
  printedName: string;
}

/** A seat in a batch, or a place in the line for one. Asking again gives the same answer. */
@Injectable()
export class AskForSeat {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly seats: SeatsRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_batch`, `not_open`, `by_nomination`, `participant_type` */
  async execute(request: SeatRequest): Promise<SeatRow> {
    return this.transactions.run(async () => {
      const batch = await this.batches.byId(request.batchId);
      if (!batch) throw errors.make('no_batch');
      const now = this.clock.now();
      if (batch.state !== 'open' || now < batch.opensAt || now > batch.closesAt) throw errors.make('not_open');
      if (batch.byNomination) throw errors.make('by_nomination');
      return this.seatFor(batch, request);
    });
  }

  /** The seat itself, for whoever has the right to ask; inside the caller's transaction. */
  async seatFor(batch: BatchRow, request: SeatRequest, nominationId: string | null = null): Promise<SeatRow> {
    if (request.participantType.trim().length < 2 || request.participantType.length > 60) throw errors.make('participant_type', {}, { field: 'participantType' });
    const known = await this.seats.ofLearner(batch.id, request.learnerId);
    if (known) return known;
    const isTaken = await this.batches.takeSeat(batch.id, request);
    const now = this.clock.now();
    const seat = await this.seats.add({ ...request, id: newId(), state: isTaken ? 'confirmed' : 'waitlisted', nominationId, offeredUntil: null, askedAt: now, changedAt: now });
    if (!seat) {
      // The same person asked twice at once: the other request has the seat.
      if (isTaken) await this.batches.freeSeat(batch.id, request);
      return (await this.seats.ofLearner(batch.id, request.learnerId)) ?? this.seatFor(batch, request, nominationId);
    }
    const about = aboutSeat(seat, batch);
    await (isTaken ? this.outbox.publish(SeatConfirmed, { ...about, courseVersionId: batch.courseVersionId }) : this.outbox.publish(SeatWaitlisted, { ...about, place: seat.place }));
    return seat;
  }
}
