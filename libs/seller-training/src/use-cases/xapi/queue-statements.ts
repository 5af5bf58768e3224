import { Injectable } from '@nestjs/common';
import { Clock, type EventEnvelope } from '@etalase/kernel';
import { jobMessage, Outbox, Settings, Transactions } from '@etalase/platform';
import { type Said, statementOf } from '../../domain/xapi/statement';
import { SendStatementsDue } from '../../domain/xapi/xapi-jobs';
import { LrsClient } from '../../lrs/lrs-client';
import { XapiStatementsRepository } from '../../persistence/xapi-statements.repository';
import { TaughtCourses } from '../taught-courses';

const JOB_KEY = 'training.xapi';
export type Telling = Omit<Said, 'eventId' | 'at' | 'courseTitle'>;

/** One job waits at a time, whatever happens at once. */
@Injectable()
export class StatementsDue {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  get now(): Date {
    return this.clock.now();
  }

  soon(): Promise<void> {
    return this.outbox.writeAll([jobMessage(SendStatementsDue, {}, this.clock.now(), JOB_KEY)]);
  }
}

/** What happened becomes statements that wait to be told; nothing is kept while nobody wants to hear. */
@Injectable()
export class QueueStatements {
  constructor(
    private readonly statements: XapiStatementsRepository,
    private readonly lrs: LrsClient,
    private readonly courses: TaughtCourses,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly telling: StatementsDue,
  ) {}

  execute({ event: { id, occurredAt }, tellings }: { event: Pick<EventEnvelope<unknown>, 'id' | 'occurredAt'>; tellings: readonly Telling[] }): Promise<void> {
    return this.keep(tellings.map((one) => ({ ...one, eventId: id, at: occurredAt })));
  }

  /** Of what rests on no event of ours, in the order it happened. Inside the caller's transaction. */
  async keep(said: readonly Omit<Said, 'courseTitle'>[]): Promise<void> {
    if (!this.lrs.isOn || said.length === 0) return;
    const titles = await this.courses.all();
    const all = said.map((one) => statementOf({ ...one, courseTitle: titles.get(one.course) ?? one.course }, this.settings.PUBLIC_ORIGIN));
    await this.transactions.run(async () => {
      await this.statements.queue(all, this.telling.now);
      await this.telling.soon();
    });
  }
}
