import { Injectable } from '@nestjs/common';
import { Clock, hours, newId } from '@etalase/kernel';
import { eventMessage, jobMessage, Outbox, type OutboxMessage } from '@etalase/platform';
import { OfferLapsesJob, SeatCancelled, SeatConfirmed, SeatGivenUp, SeatLapsed, SeatOffered } from '../../domain/batch-events';
import { batchStates, type Profile, seatStates, TAKEN } from '../../domain/batch';
import { type BatchRow, BatchesRepository } from '../../persistence/batches.repository';
import { type SeatRow, SeatsRepository } from '../../persistence/seats.repository';

/** A seat may become free without anybody fitting it; more are looked at than there usually are. */
const LOOKED_AT = 300;

export const aboutSeat = (seat: SeatRow, batch: BatchRow) => ({ seatId: seat.id, batchId: batch.id, batchTitle: batch.title, learnerId: seat.learnerId, startsOn: batch.startsOn });
const offerKey = (seatId: string): string => `training.offer:${seatId}`;

/** What happens to a seat, and what follows for those who wait. All inside the caller's transaction, the batch locked. */
@Injectable()
export class SeatMoves {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly seats: SeatsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Offers free seats to those who wait, in the order they asked; who fits no free seat is passed over, not forgotten. */
  async offerFree(batch: BatchRow): Promise<void> {
    if (batch.state !== 'open' && batch.state !== 'running') return;
    const now = this.clock.now();
    const until = new Date(now.getTime() + hours(batch.offerHours));
    const messages: OutboxMessage[] = [];
    for (const seat of await this.seats.waiting(batch.id, LOOKED_AT)) {
      if (!(await this.batches.takeSeat(batch.id, seat))) continue;
      await this.seats.move(seat.id, 'offered', now, until);
      messages.push(eventMessage(SeatOffered, { ...aboutSeat(seat, batch), offeredUntil: until.toISOString() }), jobMessage(OfferLapsesJob, { seatId: seat.id }, until, offerKey(seat.id)));
    }
    await this.outbox.writeAll(messages);
  }

  async confirm(seat: SeatRow, batch: BatchRow): Promise<void> {
    seatStates.assert(seat.state, 'confirmed');
    await this.seats.move(seat.id, 'confirmed', this.clock.now());
    await this.outbox.writeAll([eventMessage(SeatConfirmed, { ...aboutSeat(seat, batch), courseVersionId: batch.courseVersionId })], [offerKey(seat.id)]);
  }

  /** The replacement of a nominee gets the very seat, if the rules of the batch let this person have one; those who wait are not asked. */
  async handOver(seat: SeatRow, batch: BatchRow, { id, nomineeId, nomineeName, ...profile }: Profile & { id: string; nomineeId: string; nomineeName: string }): Promise<void> {
    const to = seat.state === 'confirmed' ? 'replaced' : 'withdrawn';
    seatStates.assert(seat.state, to);
    const now = this.clock.now();
    await this.seats.move(seat.id, to, now);
    if (TAKEN.includes(seat.state)) await this.batches.freeSeat(batch.id, seat);
    const state = (await this.batches.takeSeat(batch.id, profile)) ? 'confirmed' : 'waitlisted';
    const next = await this.seats.add({ ...profile, id: newId(), batchId: batch.id, learnerId: nomineeId, state, printedName: nomineeName, nominationId: id, offeredUntil: null, askedAt: now, changedAt: now });
    const messages = [eventMessage(SeatGivenUp, { ...aboutSeat(seat, batch), state: to } as const)];
    if (next && state === 'confirmed') messages.push(eventMessage(SeatConfirmed, { ...aboutSeat(next, batch), courseVersionId: batch.courseVersionId }));
    await this.outbox.writeAll(messages, [offerKey(seat.id)]);
    if (state === 'waitlisted') await this.offerFree(batch);
  }

  /** There is nothing left to sit in: whoever has, is offered or waits for a seat need not come. */
  async tellCancelled(batch: BatchRow): Promise<void> {
    const learners = await this.seats.learnersOf(batch.id, ['confirmed', 'offered', 'waitlisted']);
    await this.outbox.writeAll(learners.map((learnerId) => eventMessage(SeatCancelled, { learnerId, batchTitle: batch.title, startsOn: batch.startsOn })));
  }

  /** The person no longer wants or has the seat; a taken one goes on to the next. */
  async giveUp(seat: SeatRow, batch: BatchRow, to: 'withdrawn' | 'replaced' | 'lapsed'): Promise<void> {
    seatStates.assert(seat.state, to);
    await this.seats.move(seat.id, to, this.clock.now());
    const about = aboutSeat(seat, batch);
    const news = to === 'lapsed' ? eventMessage(SeatLapsed, about) : eventMessage(SeatGivenUp, { ...about, state: to });
    // Of a batch that is off they were told already; nobody is next.
    await this.outbox.writeAll(to === 'lapsed' && batchStates.isFinal(batch.state) ? [] : [news], [offerKey(seat.id)]);
    if (seat.state === 'waitlisted') return;
    await this.batches.freeSeat(batch.id, seat);
    await this.offerFree(batch);
  }
}
