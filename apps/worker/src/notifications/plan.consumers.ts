import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { Notify, trainingTexts } from '@etalase/notifications';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { PlanIsLate, PlansNeedHelp } from '@etalase/seller-training';

type Of<Definition> = Definition extends EventDefinition<infer Payload> ? Payload : never;

@Consumes(PlanIsLate, 'notifications.plan-late')
export class PlanLateConsumer implements EventConsumer<Of<typeof PlanIsLate>> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Of<typeof PlanIsLate>>): Promise<void> {
    await this.notify.execute(await this.notify.person(event, event.payload.learnerId, { template: 'plan-late', urgency: 'reminder' }, trainingTexts.planLate(event.payload, this.notify.setting)));
  }
}

/** Whoever taught them may ask what holds them up. */
@Consumes(PlansNeedHelp, 'notifications.plans-need-help')
export class PlansNeedHelpConsumer implements EventConsumer<Of<typeof PlansNeedHelp>> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Of<typeof PlansNeedHelp>>): Promise<void> {
    await this.notify.execute(await this.notify.person(event, event.payload.trainerId, { template: 'plans-need-help', urgency: 'reminder' }, trainingTexts.plansNeedHelp(event.payload, this.notify.setting)));
  }
}
