import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, dayIn, newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { batchStates, type BatchState, ruleFault } from '../../domain/batch';
import { errors } from '../../domain/errors';
import type { NamedDay } from '../../domain/near-days';
import { sessionStates } from '../../domain/session';
import { type BatchRow, BatchesRepository, type ProgramRow } from '../../persistence/batches.repository';
import { SessionsRepository } from '../../persistence/sessions.repository';
import { Courses } from '../courses';
import { assertNear } from './assert-near';
import { CancelSession } from './hold-session';
import { SeatMoves } from './seat-moves';

export type NewProgram = Omit<ProgramRow, 'id' | 'createdAt'>;
export type NewBatch = Pick<BatchRow, 'programId' | 'code' | 'title' | 'regionCode' | 'quota' | 'rules' | 'opensAt' | 'closesAt' | 'startsOn' | 'endsOn' | 'timezone' | 'offerHours' | 'attendanceShare' | 'byNomination' | 'note'> & { course: string };

/** A programme: who pays, who organises, what it is about. Its batches come after. */
@Injectable()
export class StartProgram {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.code_taken` */
  async execute(input: NewProgram): Promise<{ programId: string }> {
    const id = newId();
    if (!(await this.batches.addProgram({ ...input, id, createdAt: this.clock.now() }))) throw errors.make('code_taken', { code: input.code }, { field: 'code' });
    return { programId: id };
  }
}

type Dates = Pick<NewBatch, 'opensAt' | 'closesAt' | 'startsOn' | 'endsOn'>;

const daysOf = ({ opensAt, closesAt, startsOn, endsOn }: Dates): NamedDay[] => [
  { field: 'opensAt', what: 'pendaftaran dibuka', day: dayIn(opensAt) },
  { field: 'closesAt', what: 'pendaftaran ditutup', day: dayIn(closesAt) },
  { field: 'startsOn', what: 'mulai', day: startsOn },
  { field: 'endsOn', what: 'selesai', day: endsOn },
];

/** What no plan may say, new or changed. @throws DomainError `training.far_day`, `dates`, `seat_rules` */
export function checkPlan({ quota, rules, ...dates }: Dates & Pick<NewBatch, 'quota' | 'rules'>, now: Date): void {
  assertNear(daysOf(dates), now);
  const { opensAt, closesAt, startsOn, endsOn } = dates;
  if (opensAt >= closesAt) throw errors.make('dates', { what: 'pendaftaran ditutup' }, { field: 'closesAt' });
  if (startsOn > endsOn) throw errors.make('dates', { what: 'selesai' }, { field: 'endsOn' });
  const why = ruleFault(quota, rules);
  if (why !== null) throw errors.make('seat_rules', { why }, { field: 'rules' });
}

/** A batch of a programme, pinned to the version of the course that is taught today. */
@Injectable()
export class PlanBatch {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly courses: Courses,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_program`, `no_course`, `code_taken`, `far_day`, `dates`, `seat_rules` */
  async execute({ course, ...input }: NewBatch & { by: string }): Promise<{ batchId: string }> {
    const { by, ...batch } = input;
    if (!(await this.batches.program(batch.programId))) throw errors.make('no_program');
    checkPlan(batch, this.clock.now());
    const { versionId } = await this.courses.current(course);
    const id = newId();
    const isNew = await this.batches.add({ ...batch, id, courseVersionId: versionId, confirmed: 0, taken: {}, state: 'planned', createdAt: this.clock.now(), createdBy: by });
    if (!isNew) throw errors.make('code_taken', { code: batch.code }, { field: 'code' });
    return { batchId: id };
  }
}

const CANCELLED = 'Angkatan ini dibatalkan.';

/** Opens, starts, closes or cancels a batch. Closing freezes its results; what was still to come of a cancelled one does not take place either. */
@Injectable()
export class MoveBatch {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly sessions: SessionsRepository,
    private readonly cancelSession: CancelSession,
    private readonly moves: SeatMoves,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** @throws DomainError `training.no_batch`, `training.batch.move_refused`, `sessions_open` */
  async execute({ batchId, to, by }: { batchId: string; to: BatchState; by: string }): Promise<void> {
    await this.transactions.run(async () => {
      const batch = await this.batches.lock(batchId);
      if (!batch) throw errors.make('no_batch');
      if (batch.state === to) return;
      batchStates.assert(batch.state, to);
      if (to === 'closed') {
        const count = await this.sessions.unfinished(batchId);
        if (count > 0) throw errors.make('sessions_open', { count: String(count) });
      }
      if (to === 'cancelled') await this.cancelWhatIsLeft(batch);
      await this.batches.setState(batchId, to);
      await this.audit.record({ actorId: by, action: 'training.batch.move', subject: `batch:${batchId}`, details: { from: batch.state, to } });
      await this.moves.offerFree({ ...batch, state: to });
    });
  }

  private async cancelWhatIsLeft(batch: BatchRow): Promise<void> {
    const left = (await this.sessions.ofBatch(batch.id)).filter(({ state }) => !sessionStates.isFinal(state));
    for (const { id } of left) await this.cancelSession.execute({ sessionId: id, reason: CANCELLED, isWithBatch: true });
    await this.moves.tellCancelled(batch);
  }
}

/** The same programme in another region: content, rules and sessions, moved by as many days; never people. */
@Injectable()
export class RepeatBatch {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_batch`, `far_day`, `code_taken` */
  async execute({ batchId, code, regionCode, byDays, by }: { batchId: string; code: string; regionCode: string; byDays: number; by: string }): Promise<{ batchId: string }> {
    return this.transactions.run(async () => {
      const batch = await this.batches.byId(batchId);
      if (!batch) throw errors.make('no_batch');
      const shift = byDays * 86_400_000;
      const day = (iso: string): string => new Date(Date.parse(iso) + shift).toISOString().slice(0, 10);
      const moment = (at: Date): Date => new Date(at.getTime() + shift);
      const id = newId();
      const copy: BatchRow = {
        ...batch, id, code, regionCode, confirmed: 0, taken: {}, state: 'planned', createdAt: this.clock.now(), createdBy: by,
        startsOn: day(batch.startsOn), endsOn: day(batch.endsOn), opensAt: moment(batch.opensAt), closesAt: moment(batch.closesAt),
      };
      // The person chose one day, by which all of them move.
      assertNear(daysOf(copy).map((one) => ({ ...one, field: 'byDays' })), this.clock.now());
      if (!(await this.batches.add(copy))) throw errors.make('code_taken', { code }, { field: 'code' });
      for (const session of await this.sessions.ofBatch(batchId)) {
        if (session.state === 'cancelled') continue;
        await this.sessions.add({ ...session, id: newId(), batchId: id, villageCode: null, venue: 'Tempat belum ditentukan', startsAt: moment(session.startsAt), endsAt: moment(session.endsAt), state: 'scheduled', createdAt: this.clock.now() }, []);
      }
      return { batchId: id };
    });
  }
}
