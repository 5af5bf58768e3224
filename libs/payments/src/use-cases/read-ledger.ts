import { Injectable, Optional } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { NoPayees, Payees } from '../domain/payees';
import { type LedgerAccount, type LedgerLine, LedgerPagesRepository, type WholeJournal } from '../persistence/ledger-pages.repository';

const SELLER = 'seller:';

/** From the trial balance down to the single booking: kinds, their accounts, the lines of one, the whole journal. */
@Injectable()
export class ReadLedger {
  constructor(
    private readonly pages: LedgerPagesRepository,
    @Optional() private readonly payees: Payees = new NoPayees(),
  ) {}

  /** Accounts of a kind that hold something. @throws DomainError `kernel.cursor_invalid` */
  async accounts({ kind, limit, cursor }: { kind: string; limit: number; cursor?: string }): Promise<Page<LedgerAccount>> {
    const after = decodeCursor(cursor, ['text'])?.[0] ?? null;
    const page = toPage(await this.pages.accounts(kind, after, limit + 1), limit, (row) => [row.account], (row) => row);
    return { ...page, items: await this.named(page.items) };
  }

  /** One account and its lines, newest first. @throws DomainError `payments.account_not_found`, `kernel.cursor_invalid` */
  async lines({ account, limit, cursor }: { account: string; limit: number; cursor?: string }): Promise<{ account: LedgerAccount; lines: Page<LedgerLine> }> {
    const from = decodeCursor(cursor, ['bigint', 'integer']);
    const found = await this.pages.account(account);
    if (!found) throw errors.make('account_not_found');
    const rows = await this.pages.lines(account, from?.[0] ?? null, from?.[1] ?? null, limit + 1);
    const [named] = await this.named([found]);
    return { account: named ?? found, lines: toPage(rows, limit, (row) => [row.journalId, row.line], (row) => row) };
  }

  /** @throws DomainError `payments.journal_not_found` */
  async journal({ id }: { id: number }): Promise<WholeJournal> {
    const journal = await this.pages.journal(id);
    if (!journal) throw errors.make('journal_not_found');
    return { ...journal, lines: await this.named(journal.lines) };
  }

  /** A balance is shown under the name of whose it is, where somebody knows. */
  private async named<Row extends { account: string; label: string }>(rows: readonly Row[]): Promise<Row[]> {
    const owners = rows.flatMap(({ account }) => (account.startsWith(SELLER) ? [account.slice(SELLER.length)] : []));
    const known = owners.length > 0 ? await this.payees.find(owners) : new Map<string, { label: string }>();
    return rows.map((row) => (row.account.startsWith(SELLER) ? { ...row, label: known.get(row.account.slice(SELLER.length))?.label ?? row.label } : row));
  }
}
