import { EventEmitter, once } from 'node:events';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SandboxConfig } from '../sandbox-config';
import { Alarms } from '../store/alarms';
import { SandboxClock } from '../store/sandbox-clock';
import { SandboxStore } from '../store/sandbox-store';
import { Deliveries } from './deliveries';
import type { Attempt, Delivery } from './delivery';
import { postNotification } from './post-notification';
import { isAccepted, nextWait } from './retry-plan';

/**
 * Sends what is due. A delivery is `waiting` on disk until its answer is on disk too, so a process killed in between
 * sends it again after the restart: at least once, never silently not at all.
 */
@Injectable()
export class NotificationDispatcher implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly underway = new Set<Promise<void>>();
  private readonly answers = new EventEmitter().setMaxListeners(0);

  constructor(
    private readonly config: SandboxConfig,
    private readonly store: SandboxStore,
    private readonly deliveries: Deliveries,
    private readonly alarms: Alarms,
    private readonly clock: SandboxClock,
  ) {
    store.whenCleared(() => alarms.clearAll());
  }

  onApplicationBootstrap(): void {
    for (const delivery of this.deliveries.waiting()) this.schedule(delivery);
  }

  onModuleDestroy(): void {
    this.alarms.stop(); // what has not started stays on disk for the next start
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.underway);
  }

  schedule(delivery: Delivery): void {
    this.alarms.set(`delivery ${delivery.id}`, Date.parse(delivery.dueAt), () => this.start(delivery.id));
  }

  /** A person pressed "kirim lagi": one more try now, whatever its state. */
  async resend(delivery: Delivery): Promise<Delivery> {
    this.alarms.clear(`delivery ${delivery.id}`);
    await this.attempt(delivery);
    return this.deliveries.get(delivery.id) ?? delivery;
  }

  /** Waits until nothing about this transaction is still on its way, at most `waitMs`: whoever presses "pay" need not poll. */
  async settled(transactionId: string, waitMs: number): Promise<void> {
    const patience = AbortSignal.timeout(waitMs);
    while (!patience.aborted && this.deliveries.ofTransaction(transactionId).some(({ status }) => status === 'waiting')) {
      await once(this.answers, 'answer', { signal: patience }).catch(() => undefined);
    }
  }

  private start(id: string): void {
    const delivery = this.deliveries.get(id);
    if (delivery?.status !== 'waiting') return;
    const run = this.attempt(delivery).finally(() => this.underway.delete(run));
    this.underway.add(run);
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const attempt = await postNotification(delivery.url, delivery.body, delivery.headers);
    // A reset may have happened meanwhile: then there is nothing left to note down.
    if (this.store.isOpen && this.deliveries.get(delivery.id)) this.note(delivery, attempt);
  }

  private note(delivery: Delivery, attempt: Attempt): void {
    const attempts = [...delivery.attempts, attempt];
    const wait = isAccepted(attempt.answer) ? null : nextWait(attempts, this.config.notificationTimeScale, Math.random());
    const after: Delivery = {
      ...delivery,
      attempts,
      held: false,
      status: isAccepted(attempt.answer) ? 'delivered' : wait === null ? 'given_up' : 'waiting',
      dueAt: new Date(this.clock.now() + (wait ?? 0)).toISOString(),
    };
    this.store.atomically(() => this.deliveries.save(after));
    this.answers.emit('answer');
    if (after.status === 'waiting') this.schedule(after);
    const held = delivery.releases ? this.deliveries.get(delivery.releases) : undefined;
    if (held?.status === 'waiting') this.schedule({ ...held, dueAt: this.clock.iso() });
  }
}
