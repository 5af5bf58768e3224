import { Injectable } from '@nestjs/common';
import { Clock, sha256 } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { clockFlags, type LearningEvent, wordsOfEvent } from '../../domain/learning/learning-event';
import { EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { LearningDevicesRepository } from '../../persistence/learning-devices.repository';
import { LearningEventsRepository } from '../../persistence/learning-events.repository';
import { TellTruth } from './tell-truth';

export interface WrittenByPhone {
  learnerId: string;
  deviceId: string;
  /** Server's clock less the phone's; `null` when the phone itself was not heard. */
  skewMs: number | null;
  /** Who brought it, when the phone did not come itself. */
  carrierId: string | null;
  events: readonly LearningEvent[];
}

/** `differs`: another event has this id. Both are kept; the first one stands. */
export type Taken = 'accepted' | 'already' | 'differs';

/** Takes what a learner's phone has written, each once (rule 1), however it came, and tells the truth anew. */
@Injectable()
export class RecordLearning {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly events: LearningEventsRepository,
    private readonly devices: LearningDevicesRepository,
    private readonly tell: TellTruth,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns what became of each, in their order. @throws DomainError `training.no_enrolment` when one is about somebody else's course */
  async execute({ learnerId, deviceId, skewMs, carrierId, events }: WrittenByPhone): Promise<Taken[]> {
    const receivedAt = this.clock.now();
    return this.transactions.run(async () => {
      if (skewMs !== null && carrierId === null) await this.devices.heard(learnerId, deviceId, skewMs, receivedAt);
      // Always in the same order: two phones of one learner never wait for each other in a circle.
      for (const enrolmentId of [...new Set(events.map((event) => event.enrolmentId))].sort()) {
        if ((await this.enrolments.lock(enrolmentId))?.learnerId !== learnerId) throw errors.make('no_enrolment');
      }
      const taken: Taken[] = [];
      const changed = new Set<string>();
      for (const event of events) {
        const hash = sha256(wordsOfEvent(deviceId, event));
        const flags = clockFlags({ at: Date.parse(event.at), skewMs, receivedAt: receivedAt.getTime() });
        const isNew = await this.events.add({ event, learnerId, deviceId, skewMs, carrierId, receivedAt, hash, flags });
        if (isNew) changed.add(event.enrolmentId);
        const outcome = isNew ? 'accepted' : (await this.events.hashOf(event.id)) === hash ? 'already' : 'differs';
        if (outcome === 'differs') await this.events.quarantine({ event, learnerId, deviceId, receivedAt, hash });
        taken.push(outcome);
      }
      for (const enrolmentId of [...changed].sort()) {
        const enrolment = await this.enrolments.lock(enrolmentId);
        if (enrolment) await this.tell.execute(enrolment);
      }
      return taken;
    });
  }
}
