import { Injectable } from '@nestjs/common';
import { decodeCursor, gather, type Page, toPage } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { isProvinceWide, isWithinReach } from '@etalase/regions';
import { SellerDirectory } from '@etalase/sellers';
import type { ComplaintPile, ComplaintView } from '../domain/views';
import { ComplaintsRepository } from '../persistence/complaints.repository';

const BATCH = 200;

/** The office's piles about shops within these places, oldest first: not decided yet, appealed against, decided. */
@Injectable()
export class ListComplaints {
  constructor(
    private readonly complaints: ComplaintsRepository,
    private readonly sellers: SellerDirectory,
  ) {}

  async execute({ pile, limit, cursor, within = null }: { pile: ComplaintPile; limit: number; cursor?: string; within?: Reach }): Promise<Page<ComplaintView>> {
    const from = decodeCursor(cursor, ['id'])?.[0] ?? null;
    const batch = isProvinceWide(within) ? limit + 1 : BATCH;
    const rows = await gather<ComplaintView>({
      limit,
      batch,
      read: (last) => this.complaints.list({ pile, afterId: last?.id ?? from, limit: batch }),
      keep: (found) => this.within(found, within),
    });
    return toPage(rows, limit, (row) => [row.id], (row) => row);
  }

  private async within(rows: ComplaintView[], within: Reach): Promise<ComplaintView[]> {
    if (within === null) return rows;
    const sellers = await this.sellers.byIds([...new Set(rows.map((row) => row.sellerId))]);
    return rows.filter((row) => isWithinReach(sellers.get(row.sellerId)?.villageCode ?? '', within));
  }
}
