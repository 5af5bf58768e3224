import { Injectable } from '@nestjs/common';
import { DeliverMessage } from './deliver-message';

/** Delivers the messages of one fact beside each other. Safe to run again: each is delivered as if it were alone. */
@Injectable()
export class DeliverTogether {
  constructor(private readonly deliver: DeliverMessage) {}

  /** @throws Error of the first that may work later, when all have had their try; the queue tries again, and finds those that were sent done. */
  async execute({ messageIds }: { messageIds: readonly string[] }): Promise<void> {
    const tries = await Promise.allSettled(messageIds.map((messageId) => this.deliver.execute({ messageId })));
    const failed = tries.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
