import { Injectable } from '@nestjs/common';
import { Outbox, Secrets, Settings, Transactions } from '@etalase/platform';
import { nextWait } from '../domain/retry-plan';
import { signPayload } from '../domain/signature';
import { unix } from '../domain/objects';
import { type WebhookPost, WebhookPosts } from './webhook-posts';
import { WebhookSender } from '../outgoing/webhook-sender';
import { DeliverWebhookJob } from './record-event';
import { type SealedSecret, WEBHOOK_SECRET } from './webhook-endpoints';

/** One try of one delivery; a refusal leads to the next try, until about three days are over. At least once, in no order. */
@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly posts: WebhookPosts,
    private readonly sender: WebhookSender,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  async execute({ deliveryId }: { deliveryId: string }): Promise<void> {
    const post = await this.posts.open(deliveryId);
    if (!post) return;
    const began = this.posts.now();
    const body = JSON.stringify(post.event, null, 2);
    const signature = signPayload(body, this.validSecrets(post, began), unix(began));
    const { httpStatus, answer } = await this.sender.send(String(post.endpoint.url), body, { 'content-type': 'application/json; charset=utf-8', accept: '*/*', 'stripe-signature': signature });
    const isTaken = httpStatus !== null && httpStatus >= 200 && httpStatus < 300;
    const number = post.tries + 1;
    const wait = isTaken ? null : nextWait(number);
    const ended = this.posts.now();
    const next = wait === null ? null : new Date(ended.getTime() + Math.round(wait * this.settings.WEBHOOK_RETRY_SCALE));
    await this.transactions.run(async () => {
      await this.posts.note(post, { number, at: began, tookMs: ended.getTime() - began.getTime(), httpStatus, answer }, isTaken ? 'delivered' : next ? 'waiting' : 'given_up', next);
      if (next) await this.outbox.schedule(DeliverWebhookJob, { deliveryId }, next);
    });
  }

  private validSecrets({ secrets }: WebhookPost, now: Date): string[] {
    return (secrets as SealedSecret[]).filter(({ until }) => until === null || new Date(until) > now).map(({ sealed }) => this.secrets.open(sealed, WEBHOOK_SECRET));
  }
}
