import { type EventEnvelope } from '@etalase/kernel';
import { Notify, sellerTexts } from '@etalase/notifications';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { ReviewWritten } from '@etalase/reviews';

type Written = NonNullable<(typeof ReviewWritten)['payload']>;

/** A reply is worth most while the buyer still looks; the night waits all the same. */
@Consumes(ReviewWritten, 'notifications.review-written')
export class ReviewWrittenConsumer implements EventConsumer<Written> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Written>): Promise<void> {
    await this.notify.execute(await this.notify.sellerTeam(event, event.payload.sellerId, { template: 'review-written', urgency: 'reminder' }, sellerTexts.reviewWritten(event.payload, this.notify.setting)));
  }
}
