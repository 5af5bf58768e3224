import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { errors } from '../../domain/errors';
import { MOST_USEFUL } from '../../domain/reports/levels';
import { LevelsRepository } from '../../persistence/levels.repository';
import { SeatsRepository } from '../../persistence/seats.repository';

/** Whoever came to a class that is over says how useful it was; said again, the last counts. Nobody sees whose answer it is. */
@Injectable()
export class ReactToClass {
  constructor(
    private readonly levels: LevelsRepository,
    private readonly seats: SeatsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_seat`, `useful`, `not_there` */
  async execute({ seatId, learnerId, useful }: { seatId: string; learnerId: string; useful: number }): Promise<void> {
    if (!Number.isInteger(useful) || useful < 1 || useful > MOST_USEFUL) throw errors.make('useful', {}, { field: 'useful' });
    const seat = (await this.seats.allOf(learnerId)).find(({ id }) => id === seatId);
    if (!seat) throw errors.make('no_seat');
    if (!(await this.levels.cameTo(learnerId)).has(seat.batchId)) throw errors.make('not_there');
    await this.levels.react(seat.batchId, learnerId, useful, this.clock.now());
  }
}
