import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { Consumes, type EventConsumer, HandlesJob, type JobHandler, Logger } from '@etalase/platform';
import { CAPABILITY_RULES, CapabilityGranted, CourseCompleted, DropStatements, DropStatementsDue, EnrolmentConfirmed, QueueStatements, SendStatements, SendStatementsDue, TestScored } from '@etalase/seller-training';

type Of<Definition> = Definition extends EventDefinition<infer Payload> ? Payload : never;

@Consumes(EnrolmentConfirmed, 'training.xapi-registered')
export class TellRegistered implements EventConsumer<Of<typeof EnrolmentConfirmed>> {
  constructor(private readonly queue: QueueStatements) {}

  consume(event: EventEnvelope<Of<typeof EnrolmentConfirmed>>): Promise<void> {
    const { learnerId, enrolmentId, course } = event.payload;
    return this.queue.execute({ event, tellings: [{ verb: 'registered', personId: learnerId, registration: enrolmentId, course }] });
  }
}

/** A test before passes nobody: it is scored. */
@Consumes(TestScored, 'training.xapi-scored')
export class TellScored implements EventConsumer<Of<typeof TestScored>> {
  constructor(private readonly queue: QueueStatements) {}

  consume(event: EventEnvelope<Of<typeof TestScored>>): Promise<void> {
    const { learnerId, enrolmentId, course, role, scoreBp, masteryBp } = event.payload;
    const verb = role === 'pre' ? 'scored' : scoreBp >= masteryBp ? 'passed' : 'failed';
    return this.queue.execute({ event, tellings: [{ verb, personId: learnerId, registration: enrolmentId, course, test: { role, scoreBp, masteryBp } }] });
  }
}

@Consumes(CourseCompleted, 'training.xapi-completed')
export class TellCompleted implements EventConsumer<Of<typeof CourseCompleted>> {
  constructor(private readonly queue: QueueStatements) {}

  consume(event: EventEnvelope<Of<typeof CourseCompleted>>): Promise<void> {
    const { learnerId, enrolmentId, course } = event.payload;
    const about = { personId: learnerId, registration: enrolmentId, course };
    return this.queue.execute({ event, tellings: [{ verb: 'completed', ...about }, { verb: 'satisfied', ...about }] });
  }
}

/** A right without its course. */
@Consumes(CapabilityGranted, 'training.xapi-waived', ({ cause }) => cause === 'waiver')
export class TellWaived implements EventConsumer<Of<typeof CapabilityGranted>> {
  constructor(private readonly queue: QueueStatements) {}

  consume(event: EventEnvelope<Of<typeof CapabilityGranted>>): Promise<void> {
    const { personId, causeId, capability } = event.payload;
    return this.queue.execute({ event, tellings: CAPABILITY_RULES[capability].courses.slice(0, 1).map((course) => ({ verb: 'waived', personId, registration: causeId, course, reason: 'Administrative' })) });
  }
}

@HandlesJob(SendStatementsDue)
export class SendStatementsJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly send: SendStatements,
    private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const settled = await this.send.execute();
    if (settled > 0) this.logger.info({ settled }, 'statements told to the record store');
  }
}

@HandlesJob(DropStatementsDue)
export class DropStatementsJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly drop: DropStatements,
    private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const dropped = await this.drop.execute();
    if (dropped > 0) this.logger.info({ dropped }, 'old statements for the record store removed');
  }
}
