import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Outbox, Secrets, Transactions } from '@etalase/platform';
import { RegisterChanged } from '../../domain/batch-events';
import { errors } from '../../domain/errors';
import type { AttendanceMethod, AttendanceStatus } from '../../domain/session';
import { cardText, isSessionCode, learnerOfCard, sessionCode } from '../../domain/session-code';
import { AttendanceRepository } from '../../persistence/attendance.repository';
import { SeatsRepository } from '../../persistence/seats.repository';
import { type SessionView, SessionsRepository } from '../../persistence/sessions.repository';

const CARD = 'training-card';
const SESSION = 'training-session';

export interface Mark {
  /** Made on the facilitator's phone, so that a mark that arrives twice is one. */
  id: string;
  sessionId: string;
  learnerId: string;
  status: AttendanceStatus;
  method: AttendanceMethod;
  reason: string;
  occurredAt: Date;
  by: string;
}

/** One line of the register. The first counts; another one for the same person is `already`, a correction says why. */
@Injectable()
export class TakeAttendance {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly seats: SeatsRepository,
    private readonly attendance: AttendanceRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * By a facilitator of the session; a mark made in the session may arrive when it is closed, taken by the phone's clock.
   * @throws DomainError `training.no_session`, `not_facilitator`, `not_open_session`, `not_in_batch`, `reason`
   */
  async execute(mark: Mark): Promise<'taken' | 'already'> {
    const session = await this.sessionFor(mark.sessionId);
    if (!session.facilitators.includes(mark.by)) throw errors.make('not_facilitator');
    if (mark.method === 'manual' && mark.reason.trim().length < 5) throw errors.make('reason', {}, { field: 'reason' });
    return this.keep(session, mark);
  }

  /** Instead of what the register said so far; the old line stays to be seen. @throws as `execute` */
  async correct(mark: Mark): Promise<void> {
    const session = await this.sessionFor(mark.sessionId);
    if (!session.facilitators.includes(mark.by)) throw errors.make('not_facilitator');
    if (mark.reason.trim().length < 5) throw errors.make('reason', {}, { field: 'reason' });
    await this.transactions.run(async () => {
      const known = await this.attendance.effective(mark.sessionId, mark.learnerId);
      if (known && !(await this.attendance.supersede(known.id))) return;
      await this.keep(session, mark, known?.id ?? null);
    });
  }

  /** Whoever may be marked: confirmed in the batch, and nobody of the staff. */
  async keep(session: SessionView, { by, ...mark }: Mark, supersedes: string | null = null): Promise<'taken' | 'already'> {
    if (session.state === 'scheduled' || session.state === 'cancelled') throw errors.make('not_open_session');
    const seat = await this.seats.ofLearner(session.batchId, mark.learnerId);
    if (seat?.state !== 'confirmed' || session.facilitators.includes(mark.learnerId)) throw errors.make('not_in_batch');
    return this.transactions.run(async () => {
      const isNew = await this.attendance.add({ ...mark, reason: mark.reason.trim(), takenBy: by, receivedAt: this.clock.now(), supersedes });
      // Closing waits for marks that are being written, so none is left out of what is drawn from the register.
      if (isNew && (await this.sessions.stateHeld(session.id)) === 'closed') await this.outbox.publish(RegisterChanged, { sessionId: session.id, batchId: session.batchId });
      return isNew ? 'taken' : 'already';
    });
  }

  async sessionFor(sessionId: string): Promise<SessionView> {
    const session = await this.sessions.byId(sessionId);
    if (!session) throw errors.make('no_session');
    return session;
  }
}

/** Cards of learners and the changing code of a session: neither is stored. */
@Injectable()
export class AttendanceCodes {
  constructor(
    private readonly attendance: TakeAttendance,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  cardOf(learnerId: string): string {
    return cardText(this.secrets.keyedHash('', CARD), learnerId);
  }

  /** @throws DomainError `training.card` */
  learnerOf(card: string): string {
    const learnerId = learnerOfCard(this.secrets.keyedHashes('', CARD), card.trim());
    if (!learnerId) throw errors.make('card', {}, { field: 'card' });
    return learnerId;
  }

  /** For the wall: the code of this moment. @throws DomainError `training.no_session`, `not_facilitator`, `not_open_session` */
  async codeOf({ sessionId, by }: { sessionId: string; by: string }): Promise<string> {
    const session = await this.attendance.sessionFor(sessionId);
    if (!session.facilitators.includes(by)) throw errors.make('not_facilitator');
    if (session.state !== 'open') throw errors.make('not_open_session');
    return sessionCode(this.secrets.keyedHash('', SESSION), sessionId, this.clock.now().getTime());
  }

  /** The learner's own phone scans the wall. Only while the session is open, by the server's clock. */
  async attend({ sessionId, learnerId, code }: { sessionId: string; learnerId: string; code: string }): Promise<'taken' | 'already'> {
    const session = await this.attendance.sessionFor(sessionId);
    if (session.state !== 'open') throw errors.make('not_open_session');
    const now = this.clock.now();
    if (!this.secrets.keyedHashes('', SESSION).some((secret) => isSessionCode(secret, sessionId, code, now.getTime()))) throw errors.make('session_code', {}, { field: 'code' });
    return this.attendance.keep(session, { id: newId(), sessionId, learnerId, status: 'present', method: 'session_qr', reason: '', occurredAt: now, by: learnerId });
  }
}
