import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { decodePackCursor, type PackCursor } from '../domain/pack-cursor';
import { FeedRepository } from '../persistence/feed.repository';

export interface PackWindow {
  /** What the phone told, or the beginning. `until` is set: the next delta starts there. */
  from: PackCursor & { until: string };
  /** The phone must forget what it has of this shop before it takes this answer. */
  isWhole: boolean;
  now: Date;
}

/**
 * What a phone has not seen yet. Must be called before the rows are read: transactions still open now are read again by
 * the next delta, so nothing that commits late is skipped; a row may come twice, which changes nothing.
 */
@Injectable()
export class OpenPack {
  constructor(
    private readonly feed: FeedRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ cursor }: { cursor: string | null }): Promise<PackWindow> {
    const known = decodePackCursor(cursor);
    const { edition, horizon } = await this.feed.now();
    const now = this.clock.now();
    if (!known || known.edition !== edition || BigInt(known.since) > BigInt(horizon)) {
      return { from: { edition, since: '0', until: horizon, orders: '', products: '', digests: {}, at: 0 }, isWhole: true, now };
    }
    return { from: { ...known, until: known.until ?? horizon }, isWhole: false, now };
  }
}

/** The cursor that goes along with an answer. A list that is through stays so until all are; then the next delta begins. */
export function nextCursor({ from, now }: PackWindow, read: Pick<PackCursor, 'orders' | 'products' | 'digests'>): PackCursor {
  const isDone = read.orders === null && read.products === null;
  if (!isDone) return { ...from, ...read };
  return { edition: from.edition, since: from.until, until: null, orders: '', products: '', digests: read.digests, at: now.getTime() };
}
