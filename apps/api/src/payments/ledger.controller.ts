import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReadLedger, TrialBalance } from '@etalase/payments';
import { Allow } from '@etalase/platform';
import { download, XLSX } from '../papers/download';
import { LedgerAccountPageDto, LedgerAccountsQuery, LedgerLinePageDto, LedgerLinesQuery, WholeJournalDto } from './ledger.dto';
import { accountSheet, trialBalanceSheet } from './ledger-sheet';
import { TrialBalanceDto } from './office-payments.dto';

const EXPORTED = 10_000;

/** The books, from the trial balance down to the single booking. */
@ApiTags('office')
@Controller('office/ledger')
@Allow('finance.payment.read')
export class LedgerController {
  constructor(
    private readonly books: TrialBalance,
    private readonly ledger: ReadLedger,
  ) {}

  /** All accounts by kind; `totalRupiah` is zero and `differences` is empty, or something is wrong. */
  @Get('trial-balance')
  @ApiOkResponse({ type: TrialBalanceDto })
  async showTrialBalance(): Promise<TrialBalanceDto> {
    return TrialBalanceDto.of(await this.books.execute());
  }

  @Get('trial-balance/sheet')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadTrialBalance(): Promise<StreamableFile> {
    return download(await trialBalanceSheet(await this.books.execute()), 'neraca-saldo.xlsx', XLSX);
  }

  /** Accounts of one kind that hold something, by name. */
  @Get('accounts')
  @ApiOkResponse({ type: LedgerAccountPageDto })
  async listLedgerAccounts(@Query() query: LedgerAccountsQuery): Promise<LedgerAccountPageDto> {
    return LedgerAccountPageDto.of(await this.ledger.accounts(query));
  }

  /** What was booked on one account, newest first. */
  @Get('lines')
  @ApiOkResponse({ type: LedgerLinePageDto })
  async listLedgerLines(@Query() query: LedgerLinesQuery): Promise<LedgerLinePageDto> {
    return LedgerLinePageDto.of(await this.ledger.lines(query));
  }

  /** The newest ten thousand lines of one account, to take along. */
  @Get('lines/sheet')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadLedgerLines(@Query() { account }: LedgerLinesQuery): Promise<StreamableFile> {
    const found = await this.ledger.lines({ account, limit: EXPORTED });
    return download(await accountSheet(found.account, found.lines.items), 'mutasi.xlsx', XLSX);
  }

  /** One booking with all its lines. */
  @Get('journals/:journalId')
  @ApiOkResponse({ type: WholeJournalDto })
  async showJournal(@Param('journalId') journalId: string): Promise<WholeJournalDto> {
    // What is no number is the number of none.
    return WholeJournalDto.of(await this.ledger.journal({ id: /^\d{1,15}$/.test(journalId) ? Number(journalId) : 0 }));
  }
}
