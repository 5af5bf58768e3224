import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { Notify, sellerTexts, shopperTexts } from '@etalase/notifications';
import { ShortageAsked, ShortageSettled } from '@etalase/orders';
import { Consumes, type EventConsumer } from '@etalase/platform';

type PayloadOf<Definition> = Definition extends EventDefinition<infer Payload> ? Payload : never;
type Asked = PayloadOf<typeof ShortageAsked>;
type Settled = PayloadOf<typeof ShortageSettled>;

@Consumes(ShortageAsked, 'notifications.shortage-asked')
export class ShortageAskedConsumer implements EventConsumer<Asked> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Asked>): Promise<void> {
    const wording = { template: 'shortage-asked', validUntil: new Date(event.payload.answerBy) };
    await this.notify.execute([this.notify.shopper(event, wording, shopperTexts.shortageAsked(event.payload, this.notify.setting))]);
  }
}

@Consumes(ShortageSettled, 'notifications.shortage-settled')
export class ShortageSettledConsumer implements EventConsumer<Settled> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Settled>): Promise<void> {
    const { outcome, by, part } = event.payload;
    // What the seller took back itself changes nothing for anybody who was not asked to act.
    if (outcome === 'withdrawn') return;
    const { setting } = this.notify;
    const seller = await this.notify.sellerTeam(event, part.sellerId, { template: 'shortage-settled' }, sellerTexts.shortageSettled(event.payload, setting));
    const shopper = by === 'deadline' ? [this.notify.shopper(event, { template: 'shortage-lapsed' }, shopperTexts.shortageLapsed(event.payload, setting))] : [];
    await this.notify.execute([...shopper, ...seller]);
  }
}
