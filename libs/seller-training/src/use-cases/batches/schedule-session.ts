import { Injectable } from '@nestjs/common';
import { Clock, dayIn, hours, newId } from '@etalase/kernel';
import { eventMessage, Outbox, Transactions } from '@etalase/platform';
import { stepsOf } from '../../domain/cascade/cascade';
import { ClassMoved, SessionScheduled } from '../../domain/batch-events';
import { errors } from '../../domain/errors';
import { BatchesRepository } from '../../persistence/batches.repository';
import { SeatsRepository } from '../../persistence/seats.repository';
import { type SessionRow, SessionsRepository } from '../../persistence/sessions.repository';
import { assertNear } from './assert-near';
import { HeldSession } from './hold-session';

export type SessionPlan = Omit<SessionRow, 'id' | 'batchId' | 'state' | 'createdAt'> & { facilitators: string[] };

const LONGEST_MS = hours(16);

function checkTimes({ startsAt, endsAt }: SessionPlan, now: Date): void {
  assertNear([{ field: 'startsAt', what: 'sesi', day: dayIn(startsAt) }], now);
  if (startsAt >= endsAt || endsAt.getTime() - startsAt.getTime() > LONGEST_MS) throw errors.make('session_time', {}, { field: 'endsAt' });
}

@Injectable()
export class ScheduleSession {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_batch`, `far_day`, `session_time`, `facilitator_busy` */
  async execute({ batchId, plan: { facilitators, ...plan } }: { batchId: string; plan: SessionPlan }): Promise<{ sessionId: string }> {
    checkTimes({ facilitators, ...plan }, this.clock.now());
    const id = newId();
    await this.transactions.run(async () => {
      // Held: a batch that is being closed waits, and then finds this session unfinished.
      const batch = await this.batches.lock(batchId);
      if (!batch || batch.state === 'closed' || batch.state === 'cancelled') throw errors.make('no_batch');
      const isFree = await this.sessions.add({ ...plan, requirements: stepsOf(plan.kind, plan.requirements), id, batchId, state: 'scheduled', createdAt: this.clock.now() }, facilitators);
      if (!isFree) throw errors.make('facilitator_busy', {}, { field: 'facilitatorPhones' });
      await this.outbox.publish(SessionScheduled, { sessionId: id, batchId, title: plan.title, venue: plan.venue, startsAt: plan.startsAt.toISOString() });
    });
    return { sessionId: id };
  }
}

/** Another place, time or facilitator, until it has begun. Whoever would stand before a locked door is told. */
@Injectable()
export class RescheduleSession {
  constructor(
    private readonly held: HeldSession,
    private readonly sessions: SessionsRepository,
    private readonly seats: SeatsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.no_session`, `not_open_session`, `far_day`, `session_time`, `facilitator_busy` */
  async execute({ sessionId, plan: { facilitators, ...plan } }: { sessionId: string; plan: SessionPlan }): Promise<void> {
    checkTimes({ facilitators, ...plan }, this.clock.now());
    await this.held.run(sessionId, async (session) => {
      if (session.state !== 'scheduled') throw errors.make('not_open_session');
      if (!(await this.sessions.change({ ...session, ...plan, requirements: stepsOf(plan.kind, plan.requirements) }, facilitators))) throw errors.make('facilitator_busy', {}, { field: 'facilitatorPhones' });
      const about = { title: plan.title, venue: plan.venue, startsAt: plan.startsAt.toISOString() };
      const isMoved = plan.venue !== session.venue || plan.startsAt.getTime() !== session.startsAt.getTime();
      const told = isMoved ? new Set([...facilitators, ...(await this.seats.learnersOf(session.batchId, ['confirmed']))]) : [];
      await this.outbox.writeAll([eventMessage(SessionScheduled, { sessionId, batchId: session.batchId, ...about }), ...[...told].map((personId) => eventMessage(ClassMoved, { personId, ...about }))]);
    });
  }
}
