import { PeopleDirectory } from '@etalase/accounts';
import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { Notify, trainingTexts } from '@etalase/notifications';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { PlanAsksHead, PlanDecided, PlanIsLate, PlansNeedCoordinator, PlansNeedHelp, PracticeJudged } from '@etalase/seller-training';

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

/** What a person said of somebody's work, point by point. */
@Consumes(PracticeJudged, 'notifications.practice-judged')
export class PracticeJudgedConsumer implements EventConsumer<Of<typeof PracticeJudged>> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Of<typeof PracticeJudged>>): Promise<void> {
    await this.notify.execute(await this.notify.person(event, event.payload.learnerId, { template: 'practice-judged', urgency: 'reminder' }, trainingTexts.practiceJudged(event.payload, this.notify.setting)));
  }
}

/** Who coordinates the classes of the place sees who is behind. */
@Consumes(PlansNeedCoordinator, 'notifications.plans-need-coordinator')
export class PlansNeedCoordinatorConsumer implements EventConsumer<Of<typeof PlansNeedCoordinator>> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Of<typeof PlansNeedCoordinator>>): Promise<void> {
    await this.notify.execute(await this.notify.person(event, event.payload.coordinatorId, { template: 'plans-need-coordinator', urgency: 'reminder' }, trainingTexts.plansNeedCoordinator(event.payload, this.notify.setting)));
  }
}

/** A plan of their village's people, for its head. */
@Consumes(PlanAsksHead, 'notifications.plan-asks-head')
export class PlanAsksHeadConsumer implements EventConsumer<Of<typeof PlanAsksHead>> {
  constructor(
    private readonly notify: Notify,
    private readonly people: PeopleDirectory,
  ) {}

  async consume(event: EventEnvelope<Of<typeof PlanAsksHead>>): Promise<void> {
    const heads = await this.people.withRole({ roles: ['village.head'], scopeKind: 'village', scopeId: event.payload.villageCode });
    for (const { id } of heads) await this.notify.execute(await this.notify.person(event, id, { template: 'plan-asks-head', urgency: 'reminder' }, trainingTexts.planAsksHead(event.payload, this.notify.setting)));
  }
}

@Consumes(PlanDecided, 'notifications.plan-decided')
export class PlanDecidedConsumer implements EventConsumer<Of<typeof PlanDecided>> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Of<typeof PlanDecided>>): Promise<void> {
    await this.notify.execute(await this.notify.person(event, event.payload.learnerId, { template: 'plan-decided', urgency: 'reminder' }, trainingTexts.planDecided(event.payload, this.notify.setting)));
  }
}
