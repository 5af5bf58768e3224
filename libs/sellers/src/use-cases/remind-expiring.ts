import { Injectable } from '@nestjs/common';
import { days, defineJob } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { RequirementExpiring, SellerChanged } from '../domain/events';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { EvidenceRow } from '../persistence/evidence-row';
import { SellersRepository } from '../persistence/sellers.repository';
import { ProvinceDay } from './province-day';
import { RequirementBook } from './requirement-book';

export const RemindExpiringDue = defineJob<Record<string, never>>('sellers.remind-expiring', 'upkeep');

const AHEAD_MS = days(30);
const BATCH = 500;

/** Daily: says 30 days ahead what runs out, once for each proof, and lets shops that lost one today be shown anew. Late or twice is harmless. */
@Injectable()
export class RemindExpiring {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly sellers: SellersRepository,
    private readonly book: RequirementBook,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: ProvinceDay,
  ) {}

  /** @returns how many were told */
  async execute(): Promise<number> {
    const titles = new Map((await this.book.inForce()).map((rule) => [rule.key, rule.title]));
    let told = 0;
    for (;;) {
      const rows = await this.evidence.expiring(this.clock.inDays(AHEAD_MS), BATCH);
      for (const row of rows) told += await this.tell(row, titles.get(row.requirement) ?? row.requirement);
      if (rows.length < BATCH) break;
    }
    for (const sellerId of await this.evidence.endedOn(this.clock.inDays(-days(1)))) await this.showAnew(sellerId);
    return told;
  }

  private tell(row: EvidenceRow, title: string): Promise<number> {
    return this.transactions.run(async () => {
      if (!(await this.evidence.markReminded(row.id, this.clock.now()))) return 0;
      const seller = await this.sellers.find(row.sellerId);
      if (!seller || row.expiresOn === null) return 0;
      await this.outbox.publish(RequirementExpiring, { sellerId: seller.id, name: seller.name, requirement: row.requirement, title, expiresOn: row.expiresOn });
      return 1;
    });
  }

  /** The step a shop stands on may have fallen with the day: its shelf is looked at again. */
  private async showAnew(sellerId: string): Promise<void> {
    const seller = await this.sellers.find(sellerId);
    if (seller) await this.outbox.publish(SellerChanged, { sellerId, name: seller.name });
  }
}
