import { Injectable } from '@nestjs/common';
import { EnsurePerson } from '@etalase/accounts';
import { Clock, newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { batchStates, type Profile } from '../../domain/batch';
import { errors } from '../../domain/errors';
import { type NominationState, nominationStates } from '../../domain/nomination';
import { BatchesRepository } from '../../persistence/batches.repository';
import { type NominationRow, NominationsRepository } from '../../persistence/nominations.repository';
import { SeatsRepository } from '../../persistence/seats.repository';
import { AskForSeat } from './ask-for-seat';
import { SeatMoves } from './seat-moves';

export interface NewNomination extends Omit<Profile, 'villageCode'> {
  batchId: string;
  villageCode: string;
  slot: number;
  name: string;
  phone: string;
  criteria: Record<string, boolean>;
  letterNumber: string;
  /** The nominee was asked and agreed. */
  hasConsented: boolean;
  by: string;
}

/** A village head names somebody of the own village, with a letter and the person's consent. */
@Injectable()
export class Nominate {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly nominations: NominationsRepository,
    private readonly people: EnsurePerson,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_batch`, `not_open`, `criteria`, `letter`, `consent`, `slot_taken`, `already_nominated` */
  execute(input: NewNomination): Promise<NominationRow> {
    return this.transactions.run(() => this.submit(input, null));
  }

  /** Inside the caller's transaction. */
  async submit({ name, phone, hasConsented, by, ...input }: NewNomination, replaces: string | null): Promise<NominationRow> {
    const batch = await this.batches.byId(input.batchId);
    if (!batch) throw errors.make('no_batch');
    const now = this.clock.now();
    if (batch.state !== 'open' || (replaces === null && (now < batch.opensAt || now > batch.closesAt))) throw errors.make('not_open');
    if (Object.keys(input.criteria).length === 0 || Object.values(input.criteria).some((met) => !met)) throw errors.make('criteria', {}, { field: 'criteria' });
    if (input.letterNumber.trim().length < 3 || input.letterNumber.length > 60) throw errors.make('letter', {}, { field: 'letterNumber' });
    if (!hasConsented) throw errors.make('consent', {}, { field: 'hasConsented' });
    const nomineeId = await this.people.execute({ phone, name });
    const row: NominationRow = {
      ...input, id: newId(), nominatedBy: by, nomineeId, nomineeName: name.trim(), letterNumber: input.letterNumber.trim(), letterKey: null, letterType: null, consentAt: now, state: 'submitted', reason: '', decidedBy: null, replaces, createdAt: now, changedAt: now,
    };
    const refused = await this.nominations.add(row);
    if (refused === 'slot') throw errors.make('slot_taken', { slot: String(input.slot) }, { field: 'slot' });
    if (refused === 'person') throw errors.make('already_nominated', {}, { field: 'phone' });
    return row;
  }
}

/** The coordinator checks the letter and decides; acceptance takes a seat or a place in the line. */
@Injectable()
export class DecideNomination {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly nominations: NominationsRepository,
    private readonly ask: AskForSeat,
    private readonly seats: SeatsRepository,
    private readonly moves: SeatMoves,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `training.no_nomination`, `reason`, `batch_over`, `training.nomination.move_refused` */
  async execute({ nominationId, batchId, to, reason = '', by }: { nominationId: string; batchId: string; to: Extract<NominationState, 'verified' | 'accepted' | 'rejected'>; reason?: string; by: string }): Promise<void> {
    if (to === 'rejected' && (reason.trim().length < 5 || reason.length > 300)) throw errors.make('reason', {}, { field: 'reason' });
    await this.transactions.run(async () => {
      const batch = await this.batches.lock(batchId);
      const nomination = await this.nominations.lock(nominationId);
      if (!batch || nomination?.batchId !== batchId) throw errors.make('no_nomination');
      if (nomination.state === to) return;
      if (batchStates.isFinal(batch.state)) throw errors.make('batch_over', { state: batchStates.word(batch.state) });
      nominationStates.assert(nomination.state, to);
      await this.nominations.move(nominationId, to, by, reason.trim());
      // Who replaced somebody sits on that seat until the letter is looked at.
      const seat = to === 'rejected' ? await this.seats.ofLearner(batchId, nomination.nomineeId) : null;
      if (seat?.nominationId === nominationId) await this.moves.giveUp(seat, batch, 'withdrawn');
      if (to === 'accepted') await this.ask.seatFor(batch, { batchId, learnerId: nomination.nomineeId, printedName: nomination.nomineeName, villageCode: nomination.villageCode, sex: nomination.sex, ageBand: nomination.ageBand, participantType: nomination.participantType }, nominationId);
    });
  }
}

/** Somebody else of the same village comes instead. What was stays in the books; the seat goes with the slot. */
@Injectable()
export class ReplaceNominee {
  constructor(
    private readonly nominations: NominationsRepository,
    private readonly nominate: Nominate,
    private readonly batches: BatchesRepository,
    private readonly seats: SeatsRepository,
    private readonly moves: SeatMoves,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `training.no_nomination`, `training.nomination.move_refused`, and as `Nominate` */
  async execute({ nominationId, villageCode, reason, with: person }: { nominationId: string; villageCode: string; reason: string; with: Omit<NewNomination, 'batchId' | 'villageCode' | 'slot'> }): Promise<NominationRow> {
    if (reason.trim().length < 5 || reason.length > 300) throw errors.make('reason', {}, { field: 'reason' });
    const seen = await this.nominations.byId(nominationId);
    if (seen?.villageCode !== villageCode) throw errors.make('no_nomination');
    return this.transactions.run(async () => {
      // Lock order: the batch, then what lies in it.
      const batch = await this.batches.lock(seen.batchId);
      const known = await this.nominations.lock(nominationId);
      if (!batch || !known) throw errors.make('no_nomination');
      nominationStates.assert(known.state, 'replaced');
      await this.nominations.move(nominationId, 'replaced', person.by, reason.trim());
      const next = await this.nominate.submit({ ...person, batchId: known.batchId, villageCode, slot: known.slot }, known.id);
      const seat = await this.seats.ofLearner(known.batchId, known.nomineeId);
      if (seat) await this.moves.handOver(seat, batch, next);
      return next;
    });
  }
}
