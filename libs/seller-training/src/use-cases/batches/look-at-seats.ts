import { Injectable } from '@nestjs/common';
import type { Page } from '@etalase/kernel';
import type { SeatState } from '../../domain/batch';
import { errors } from '../../domain/errors';
import { type BatchLine, BatchListsRepository, type PageOf } from '../../persistence/batch-lists.repository';
import { LevelsRepository } from '../../persistence/levels.repository';
import { type NominationRow, NominationsRepository } from '../../persistence/nominations.repository';
import { type SeatRow, SeatsRepository } from '../../persistence/seats.repository';

export interface OwnSeat extends SeatRow {
  batch: BatchLine;
  /** How many are before this person in the line, the person included; `null` for who does not wait. */
  line: number | null;
  /** How useful the class was, by who came to it; `undefined` for who did not, `null` for who has not said. */
  useful: number | null | undefined;
}

/** Who has a seat, waits for one or was named for one. */
@Injectable()
export class SeatLists {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly lists: BatchListsRepository,
    private readonly nominations: NominationsRepository,
    private readonly levels: LevelsRepository,
  ) {}

  /** All of one person, the newest first. */
  async ofLearner(learnerId: string): Promise<OwnSeat[]> {
    const seats = await this.seats.allOf(learnerId);
    const batches = new Map((await this.lists.byIds([...new Set(seats.map(({ batchId }) => batchId))])).map((batch) => [batch.id, batch]));
    const came = await this.levels.cameTo(learnerId);
    const own: OwnSeat[] = [];
    for (const seat of seats) {
      const batch = batches.get(seat.batchId);
      if (batch) own.push({ ...seat, batch, useful: came.get(seat.batchId), line: seat.state === 'waitlisted' ? await this.seats.lineUpTo(seat.batchId, seat.place) : null });
    }
    return own;
  }

  /** @throws DomainError `training.no_seat` */
  async oneOf(learnerId: string, seatId: string): Promise<OwnSeat> {
    const seat = (await this.ofLearner(learnerId)).find(({ id }) => id === seatId);
    if (!seat) throw errors.make('no_seat');
    return seat;
  }

  /** Of somebody who sits in the batch. @throws DomainError `training.no_seat` */
  async inBatch(batchId: string, learnerId: string): Promise<SeatRow> {
    const seat = await this.seats.ofLearner(batchId, learnerId);
    if (seat?.state !== 'confirmed') throw errors.make('no_seat');
    return seat;
  }

  ofBatch(batchId: string, states: readonly SeatState[], page: PageOf): Promise<Page<SeatRow>> {
    return this.seats.ofBatch(batchId, { ...page, states });
  }

  nominationsOf(batchId: string): Promise<NominationRow[]> {
    return this.nominations.ofBatch(batchId, null);
  }

  nominationsFrom(villageCode: string): Promise<NominationRow[]> {
    return this.nominations.ofVillage(villageCode);
  }
}
