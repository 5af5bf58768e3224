import { days, hours, newId } from '@etalase/kernel';
import type { Profile } from '../domain/batch';
import type { SessionKind } from '../domain/session';
import { SessionsRepository } from '../persistence/sessions.repository';
import { AskForSeat } from '../use-cases/batches/ask-for-seat';
import { CloseSession, OpenSession } from '../use-cases/batches/hold-session';
import { MoveBatch, type NewBatch, PlanBatch, StartProgram } from '../use-cases/batches/plan-batch';
import { ScheduleSession, type SessionPlan } from '../use-cases/batches/schedule-session';
import { TakeAttendance } from '../use-cases/batches/take-attendance';
import { DrawEdges } from '../use-cases/cascade/draw-edges';
import { IssueCertificate, type IssuedCertificate } from '../use-cases/certificates/issue-certificate';
import type { LearningStage } from './learning-stage';

/** Classes that are held: batches, seats, sessions and their registers, as the office and the trainers make them. */
export class ClassStage {
  readonly officer = newId();
  private codes = 0;
  private programId: string | undefined;

  constructor(readonly stage: LearningStage) {}

  get now(): Date {
    return this.stage.context.clock.now();
  }

  async batch(course: string, change: Partial<NewBatch> = {}): Promise<string> {
    this.programId ??= (await this.stage.get(StartProgram).execute({ code: `program-${newId()}`, title: 'Program uji', theme: '', organiser: 'Dinas uji', sponsors: [], partners: [], year: 2026 })).programId;
    const { batchId } = await this.stage.get(PlanBatch).execute({
      programId: this.programId, code: `kelas-${(this.codes += 1)}`, title: 'Kelas uji', course, regionCode: '18', quota: 200, rules: [], opensAt: new Date(this.now.getTime() - hours(1)), closesAt: new Date(this.now.getTime() + days(300)),
      startsOn: '2026-12-01', endsOn: '2026-12-02', timezone: 'Asia/Jakarta', offerHours: 24, attendanceShare: 8_000, byNomination: false, note: '', by: this.officer, ...change,
    });
    await this.stage.get(MoveBatch).execute({ batchId, to: 'open', by: this.officer });
    return batchId;
  }

  async seat(batchId: string, learnerId: string, change: Partial<Profile> = {}): Promise<string> {
    await this.stage.get(AskForSeat).execute({ batchId, learnerId, printedName: 'Warga Uji', villageCode: this.stage.village, sex: 'f', ageBand: '35-44', participantType: 'warga', ...change });
    return learnerId;
  }

  certify(learnerId: string, villageCode = this.stage.village): Promise<IssuedCertificate> {
    return this.stage.get(IssueCertificate).execute({ learnerId, course: 'operator-desa', versionId: this.stage.version('operator-desa'), score: 9_000, villageCode });
  }

  /** Planned for the next day and begun then. */
  async opened(batchId: string, trainer: string, { kind = 'cascade', ...change }: Partial<SessionPlan> & { kind?: SessionKind } = {}): Promise<string> {
    const startsAt = new Date(this.now.getTime() + days(1));
    const { sessionId } = await this.stage.get(ScheduleSession).execute({
      batchId,
      plan: { kind, title: 'Kelas uji', venue: 'Balai desa', villageCode: null, startsAt, endsAt: new Date(startsAt.getTime() + hours(6)), capacity: 200, jp: 8, groupNumber: null, agenda: [], requirements: [], note: '', facilitators: [trainer], ...change },
    });
    this.stage.context.clock.advance(days(1));
    await this.stage.get(OpenSession).execute({ sessionId, by: trainer });
    return sessionId;
  }

  async mark(sessionId: string, trainer: string, learners: readonly string[]): Promise<void> {
    for (const learnerId of learners) await this.stage.get(TakeAttendance).execute({ id: newId(), sessionId, learnerId, status: 'present', method: 'card', reason: '', occurredAt: this.now, by: trainer });
  }

  /** With its register and a photo, and what the worker draws from it. */
  async close(sessionId: string, trainer: string, done: readonly number[] = []): Promise<void> {
    await this.stage.get(SessionsRepository).addEvidence({ id: newId(), sessionId, kind: 'photo', storageKey: 'x', by: trainer, at: this.now });
    await this.stage.get(CloseSession).execute({ sessionId, by: trainer, done });
    await this.stage.get(DrawEdges).execute({ sessionId });
  }

  async held(batchId: string, trainer: string, learners: readonly string[], { done = [], ...change }: Partial<SessionPlan> & { done?: readonly number[] } = {}): Promise<string> {
    const sessionId = await this.opened(batchId, trainer, change);
    await this.mark(sessionId, trainer, learners);
    await this.close(sessionId, trainer, done);
    return sessionId;
  }
}
