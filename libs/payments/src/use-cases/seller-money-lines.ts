import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import type { SellerMoneyLine } from '../domain/views';
import { SellerMoneyRepository } from '../persistence/seller-money.repository';

/** What moved on a seller's money page, newest first. */
@Injectable()
export class SellerMoneyLines {
  constructor(private readonly money: SellerMoneyRepository) {}

  /** @throws DomainError `kernel.cursor_invalid` */
  async execute({ account, cursor, limit = 24 }: { account: string; cursor?: string; limit?: number }): Promise<Page<SellerMoneyLine>> {
    const [journalId, line] = decodeCursor(cursor, ['bigint', 'integer']) ?? [null, null];
    const rows = await this.money.lines(account, journalId, line, limit + 1);
    return toPage(rows, limit, (row) => [row.journalId, row.line], ({ journalId: id, line: number, at, ...rest }) => ({ id: `${id}-${number}`, at: at.toISOString(), ...rest }));
  }
}
