import { Injectable } from '@nestjs/common';
import { Clock, hours } from '@etalase/kernel';
import { errors } from '../../domain/errors';
import { AttendanceRepository, type RegisterRow } from '../../persistence/attendance.repository';
import { BatchListsRepository, type BatchLine } from '../../persistence/batch-lists.repository';
import { SessionsRepository, type SessionView } from '../../persistence/sessions.repository';

/** A session that is over stays in sight so long, to be closed or corrected. */
const STILL_SHOWN_MS = hours(24 * 30);

export interface DeskSession {
  session: SessionView;
  batch: BatchLine;
  register: RegisterRow[];
}

/** Sessions as those see them who teach, plan or come. */
@Injectable()
export class SessionDesk {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly attendance: AttendanceRepository,
    private readonly lists: BatchListsRepository,
    private readonly clock: Clock,
  ) {}

  /** Of one facilitator, the soonest first. */
  async ofFacilitator(personId: string): Promise<{ session: SessionView; batch: BatchLine }[]> {
    const sessions = await this.sessions.ahead(personId, new Date(this.clock.now().getTime() - STILL_SHOWN_MS));
    const batches = new Map((await this.lists.byIds([...new Set(sessions.map(({ batchId }) => batchId))])).map((batch) => [batch.id, batch]));
    return sessions.flatMap((session) => {
      const batch = batches.get(session.batchId);
      return batch ? [{ session, batch }] : [];
    });
  }

  /** With its register, for one who teaches it. @throws DomainError `training.no_session`, also for a session of others */
  async forFacilitator(sessionId: string, personId: string): Promise<DeskSession> {
    const session = await this.sessions.byId(sessionId);
    if (!session?.facilitators.includes(personId)) throw errors.make('no_session');
    return this.withRegister(session);
  }

  /** For the office of the batch. @throws DomainError `training.no_session`, also for a session of another batch */
  async inBatch(sessionId: string, batchId: string): Promise<DeskSession> {
    const session = await this.sessions.byId(sessionId);
    if (session?.batchId !== batchId) throw errors.make('no_session');
    return this.withRegister(session);
  }

  ofBatch(batchId: string): Promise<SessionView[]> {
    return this.sessions.ofBatch(batchId);
  }

  private async withRegister(session: SessionView): Promise<DeskSession> {
    const [batch] = await this.lists.byIds([session.batchId]);
    if (!batch) throw errors.make('no_session');
    return { session, batch, register: await this.attendance.register(session.batchId, session.id) };
  }
}
