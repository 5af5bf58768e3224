import { Injectable } from '@nestjs/common';
import { Clock, type DomainError } from '@etalase/kernel';
import { eventMessage, Outbox, Transactions } from '@etalase/platform';
import { ticked, tierBelow } from '../../domain/cascade/cascade';
import { ClassCancelled, SessionCancelled, SessionClosed } from '../../domain/batch-events';
import { errors } from '../../domain/errors';
import { mayClose, sessionStates } from '../../domain/session';
import { CascadeEdgesRepository } from '../../persistence/cascade-edges.repository';
import { SeatsRepository } from '../../persistence/seats.repository';
import { type SessionView, SessionsRepository } from '../../persistence/sessions.repository';
import { LeadRights } from './lead-rights';

/** A session that stands still while something happens to it. */
@Injectable()
export class HeldSession {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
  ) {}

  run<T>(sessionId: string, work: (session: SessionView) => Promise<T>): Promise<T> {
    return this.transactions.run(async () => {
      await this.sessions.lock(sessionId);
      const session = await this.sessions.byId(sessionId);
      if (!session) throw errors.make('no_session');
      return work(session);
    });
  }
}

/** The facilitator begins; from now on the register can be filled. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly held: HeldSession,
    private readonly sessions: SessionsRepository,
    private readonly rights: LeadRights,
    private readonly edges: CascadeEdgesRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param at when it began; a phone without signal says so later, and a colleague may have opened or even closed it meanwhile
   * @throws DomainError `training.no_session`, `not_facilitator`, `not_certified`, `too_far`, `training.session.move_refused`
   */
  execute({ sessionId, by, at }: { sessionId: string; by: string; at?: Date }): Promise<'taken' | 'already'> {
    return this.held.run(sessionId, async (session) => {
      if (!session.facilitators.includes(by)) throw errors.make('not_facilitator');
      if (session.state === 'open' || (at !== undefined && session.state === 'closed')) return 'already';
      sessionStates.assert(session.state, 'open');
      const obstacle = await this.obstacle(session, by);
      if (obstacle) throw obstacle;
      await this.sessions.open(sessionId, by, at ?? this.clock.now());
      return 'taken';
    });
  }

  /**
   * Why this person may not open it as things stand: a village class takes somebody certified on its day, near enough to the source.
   * Also said where there is signal, before the way to a village without.
   */
  async obstacle({ kind, state, startsAt }: SessionView, by: string): Promise<DomainError | null> {
    if (kind !== 'cascade' || state !== 'scheduled') return null;
    if (!(await this.rights.holds(by, startsAt))) return errors.make('not_certified');
    return tierBelow(await this.edges.depthOf(by, startsAt)) === null ? errors.make('too_far') : null;
  }
}

/** The register is final. Needs somebody who came and a photo or signed sheet that shows it. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly held: HeldSession,
    private readonly sessions: SessionsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param done places of the session's list that were done
   * @param at when it ended, as for opening
   * @throws DomainError `training.no_session`, `not_facilitator`, `no_register`, `no_evidence`, `training.session.move_refused`
   */
  execute({ sessionId, by, done = [], at }: { sessionId: string; by: string; done?: readonly number[]; at?: Date }): Promise<'taken' | 'already'> {
    return this.held.run(sessionId, async (session) => {
      if (!session.facilitators.includes(by)) throw errors.make('not_facilitator');
      if (session.state === 'closed') return 'already';
      sessionStates.assert(session.state, 'closed');
      const missing = mayClose(session);
      if (missing) throw errors.make(missing);
      await this.sessions.close(sessionId, by, at ?? this.clock.now(), ticked(session.requirements, done));
      await this.outbox.publish(SessionClosed, { sessionId, batchId: session.batchId });
      return 'taken';
    });
  }
}

@Injectable()
export class CancelSession {
  constructor(
    private readonly held: HeldSession,
    private readonly sessions: SessionsRepository,
    private readonly seats: SeatsRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param isWithBatch who has a seat is told that the whole batch is off, not each of its days
   * @throws DomainError `training.no_session`, `reason`, `training.session.move_refused`
   */
  async execute({ sessionId, reason, isWithBatch = false }: { sessionId: string; reason: string; isWithBatch?: boolean }): Promise<void> {
    if (reason.trim().length < 5 || reason.length > 300) throw errors.make('reason', {}, { field: 'reason' });
    await this.held.run(sessionId, async (session) => {
      if (session.state === 'cancelled') return;
      sessionStates.assert(session.state, 'cancelled');
      await this.sessions.cancel(sessionId, reason.trim());
      const about = { title: session.title, startsAt: session.startsAt.toISOString(), reason: reason.trim() };
      const learners = isWithBatch ? [] : await this.seats.learnersOf(session.batchId, ['confirmed']);
      const told = [...new Set([...session.facilitators, ...learners])].map((personId) => eventMessage(ClassCancelled, { personId, ...about }));
      await this.outbox.writeAll([eventMessage(SessionCancelled, { sessionId, batchId: session.batchId, ...about }), ...told]);
    });
  }
}
