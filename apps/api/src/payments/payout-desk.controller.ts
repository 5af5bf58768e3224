import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { PeopleDirectory } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { type PayoutBatch, PayoutCandidates, PayoutDesk } from '@etalase/payments';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { ApprovedPayoutsDto, MadePayoutsDto, MakePayoutsDto, PayoutBatchDetailDto, PayoutBatchDto, PayoutBatchPageDto, PayoutCandidatesDto, PayoutStatementDto, RejectPayoutsDto, SettlePayoutDto } from './payout-desk.dto';
import { download, paper, XLSX } from '../papers/download';
import { payoutPaper } from './payout-paper';
import { payoutSheet } from './payout-sheet';
import { RunPayouts } from './run-payouts';

/** Money out to sellers: one officer makes a run, another approves it. */
@ApiTags('office')
@Controller('office/payouts')
@Allow('finance.payment.read')
export class PayoutDeskController {
  constructor(
    private readonly candidates: PayoutCandidates,
    private readonly desk: PayoutDesk,
    private readonly runs: RunPayouts,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  /** Who has money, largest first, and what each waits for. */
  @Get('candidates')
  @ApiOkResponse({ type: PayoutCandidatesDto })
  async listPayoutCandidates(): Promise<PayoutCandidatesDto> {
    return PayoutCandidatesDto.of(this.candidates.day, await this.candidates.execute());
  }

  /** Runs, newest first. */
  @Get('batches')
  @ApiOkResponse({ type: PayoutBatchPageDto })
  async listPayoutBatches(@Query() { cursor, limit }: PageQuery, @CurrentActor() actor: Actor): Promise<PayoutBatchPageDto> {
    const { items, nextCursor } = await this.desk.list({ limit, ...(cursor === undefined ? {} : { cursor }) });
    const names = await this.namesOf(items);
    return { items: items.map((batch) => PayoutBatchDto.of(batch, names, actor.personId)), nextCursor };
  }

  @Get('batches/:batchId')
  @ApiOkResponse({ type: PayoutBatchDetailDto })
  async showPayoutBatch(@Param('batchId', ParseUUIDPipe) batchId: string, @CurrentActor() actor: Actor): Promise<PayoutBatchDetailDto> {
    const batch = await this.desk.show({ batchId });
    return PayoutBatchDetailDto.detail(batch, await this.namesOf([batch]), actor.personId);
  }

  /** The whole list with every line of every payout, to keep or to check against the bank's. */
  @Get('batches/:batchId/sheet')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadPayoutBatch(@Param('batchId', ParseUUIDPipe) batchId: string): Promise<StreamableFile> {
    const { batch, statements } = await this.desk.itemised({ batchId });
    return download(await payoutSheet(batch, statements), `pencairan-${batch.madeAt.toISOString().slice(0, 10)}.xlsx`, XLSX);
  }

  /** The same to print and sign. */
  @Get('batches/:batchId/paper')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printPayoutBatch(@Param('batchId', ParseUUIDPipe) batchId: string): Promise<StreamableFile> {
    const { batch, statements } = await this.desk.itemised({ batchId });
    const names = await this.namesOf([batch]);
    const nameOf = (id: string): string => names.get(id) ?? 'petugas';
    return paper(await payoutPaper(batch, statements, { madeBy: nameOf(batch.madeBy), decidedBy: batch.decidedBy && nameOf(batch.decidedBy) }), `pencairan-${batch.madeAt.toISOString().slice(0, 10)}.pdf`);
  }

  /** What one payout consists of. */
  @Get(':payoutId/statement')
  @ApiOkResponse({ type: PayoutStatementDto })
  async showPayoutStatement(@Param('payoutId', ParseUUIDPipe) payoutId: string): Promise<PayoutStatementDto> {
    return PayoutStatementDto.of(await this.desk.statement({ payoutId }));
  }

  /** Takes the balances out and puts them on a list that another officer approves. */
  @Post('batches')
  @Allow('finance.payout.make')
  @ApiCreatedResponse({ type: MadePayoutsDto })
  makePayouts(@Body() { accounts }: MakePayoutsDto, @CurrentActor() actor: Actor): Promise<MadePayoutsDto> {
    return this.runs.make(actor.personId, this.clock.now(), accounts);
  }

  /** By another officer than its maker: the money leaves. */
  @Post('batches/:batchId/approve')
  @HttpCode(200)
  @Allow('finance.payout.approve')
  @ApiOkResponse({ type: ApprovedPayoutsDto })
  approvePayouts(@Param('batchId', ParseUUIDPipe) batchId: string, @CurrentActor() actor: Actor): Promise<ApprovedPayoutsDto> {
    return this.runs.approve(batchId, actor.personId);
  }

  /** Everything goes back to the balances. */
  @Post('batches/:batchId/reject')
  @HttpCode(204)
  @Allow('finance.payout.approve')
  @ApiNoContentResponse()
  async rejectPayouts(@Param('batchId', ParseUUIDPipe) batchId: string, @Body() { reason }: RejectPayoutsDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.runs.reject(batchId, actor.personId, reason);
  }

  /** The bank was asked what became of it. */
  @Post(':payoutId/settle')
  @HttpCode(204)
  @Allow('finance.payout.approve')
  @ApiNoContentResponse()
  async settlePayout(@Param('payoutId', ParseUUIDPipe) payoutId: string, @Body() { outcome, note }: SettlePayoutDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.runs.settle(payoutId, actor.personId, outcome, note);
  }

  /** The account is the shop's although the bank writes the name differently. */
  @Post('payees/:account/accept-name')
  @HttpCode(204)
  @Allow('finance.payout.approve')
  @ApiNoContentResponse()
  async acceptPayeeName(@Param('account', ParseUUIDPipe) account: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.runs.acceptName(account, actor.personId);
  }

  private namesOf(batches: readonly PayoutBatch[]): Promise<ReadonlyMap<string, string>> {
    return this.people.namesOf(batches.flatMap(({ madeBy, decidedBy }) => [madeBy, decidedBy]));
  }
}
