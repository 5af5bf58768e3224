import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { batchStates } from '../../domain/batch';
import { errors } from '../../domain/errors';
import { type BatchRow, BatchesRepository } from '../../persistence/batches.repository';
import { type SeatRow, SeatsRepository } from '../../persistence/seats.repository';
import { SeatMoves } from './seat-moves';

const SWEPT = 500;

/** Seat and batch, read anew under the batch's lock: every move of a seat of one batch waits for the one before. */
@Injectable()
export class HeldSeat {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly seats: SeatsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** By the person it belongs to, while the batch is not over: its results are frozen then. */
  byLearner(seatId: string, learnerId: string, work: (seat: SeatRow, batch: BatchRow) => Promise<void>): Promise<void> {
    return this.run(seatId, async (seat, batch) => {
      if (seat.learnerId !== learnerId) throw errors.make('no_seat');
      if (batchStates.isFinal(batch.state)) throw errors.make('batch_over', { state: batchStates.word(batch.state) });
      await work(seat, batch);
    });
  }

  run<T>(seatId: string, work: (seat: SeatRow, batch: BatchRow) => Promise<T>): Promise<T> {
    return this.transactions.run(async () => {
      const found = await this.seats.byId(seatId);
      if (!found) throw errors.make('no_seat');
      const batch = await this.batches.lock(found.batchId);
      const seat = await this.seats.byId(seatId);
      if (!batch || !seat) throw errors.make('no_seat');
      return work(seat, batch);
    });
  }
}

/** The person takes or declines the seat that became free. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly held: HeldSeat,
    private readonly moves: SeatMoves,
    private readonly seats: SeatsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_seat`, `batch_over`, `offer_over` */
  async execute({ seatId, learnerId, accept }: { seatId: string; learnerId: string; accept: boolean }): Promise<SeatRow> {
    await this.held.byLearner(seatId, learnerId, async (seat, batch) => {
      if (seat.state === 'confirmed' && accept) return;
      if (seat.state === 'lapsed' || (seat.state === 'offered' && seat.offeredUntil && seat.offeredUntil <= this.clock.now())) throw errors.make('offer_over');
      await (accept ? this.moves.confirm(seat, batch) : this.moves.giveUp(seat, batch, 'withdrawn'));
    });
    return (await this.seats.byId(seatId)) as SeatRow;
  }
}

/** Cannot come after all; the seat goes to the next in line. */
@Injectable()
export class WithdrawSeat {
  constructor(
    private readonly held: HeldSeat,
    private readonly moves: SeatMoves,
  ) {}

  /** @throws DomainError `training.no_seat`, `batch_over`, `training.seat.move_refused` */
  async execute({ seatId, learnerId }: { seatId: string; learnerId: string }): Promise<void> {
    await this.held.byLearner(seatId, learnerId, async (seat, batch) => (seat.state === 'withdrawn' ? undefined : this.moves.giveUp(seat, batch, 'withdrawn')));
  }
}

/** An offer that nobody answered in time goes to the next; found by its job, and by the sweep when the job was lost. */
@Injectable()
export class LapseOffers {
  constructor(
    private readonly held: HeldSeat,
    private readonly moves: SeatMoves,
    private readonly seats: SeatsRepository,
    private readonly clock: Clock,
  ) {}

  async one(seatId: string): Promise<void> {
    await this.held.run(seatId, async (seat, batch) => {
      if (seat.state === 'offered' && seat.offeredUntil && seat.offeredUntil <= this.clock.now()) await this.moves.giveUp(seat, batch, 'lapsed');
    });
  }

  async all(): Promise<void> {
    for (const { id } of await this.seats.lapsedOffers(this.clock.now(), SWEPT)) await this.one(id);
  }
}
