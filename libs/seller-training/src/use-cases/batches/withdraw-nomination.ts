import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { nominationStates } from '../../domain/nomination';
import { BatchesRepository } from '../../persistence/batches.repository';
import { NominationsRepository } from '../../persistence/nominations.repository';
import { SeatsRepository } from '../../persistence/seats.repository';
import { SeatMoves } from './seat-moves';

/** The village takes a name back: the seat goes to whoever is next, the slot is free for another. */
@Injectable()
export class WithdrawNomination {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly nominations: NominationsRepository,
    private readonly seats: SeatsRepository,
    private readonly moves: SeatMoves,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** Saying it again changes nothing. @throws DomainError `training.no_nomination`, `reason`, `nomination_over`, `training.nomination.move_refused` */
  async execute({ nominationId, villageCode, reason, by }: { nominationId: string; villageCode: string; reason: string; by: string }): Promise<void> {
    if (reason.trim().length < 5 || reason.length > 300) throw errors.make('reason', {}, { field: 'reason' });
    const seen = await this.nominations.byId(nominationId);
    if (seen?.villageCode !== villageCode) throw errors.make('no_nomination');
    await this.transactions.run(async () => {
      // Lock order: the batch, then what lies in it.
      const batch = await this.batches.lock(seen.batchId);
      const nomination = await this.nominations.lock(nominationId);
      if (!batch || !nomination) throw errors.make('no_nomination');
      if (nomination.state === 'withdrawn') return;
      // Once classes have begun, the register says who came; a name cannot be taken out of it.
      if (batch.state !== 'open') throw errors.make('nomination_over');
      nominationStates.assert(nomination.state, 'withdrawn');
      await this.nominations.move(nominationId, 'withdrawn', by, reason.trim());
      const seat = await this.seats.ofLearner(batch.id, nomination.nomineeId);
      if (seat?.nominationId === nominationId) await this.moves.giveUp(seat, batch, 'withdrawn');
      await this.audit.record({ actorId: by, action: 'training.nomination.withdraw', subject: `nomination:${nominationId}`, details: { reason: reason.trim() } });
    });
  }
}
