import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { PeopleDirectory } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { ShowRails, type Ticket, Tickets } from '@etalase/payments';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { download, XLSX } from '../papers/download';
import { ResolveTickets } from './resolve-tickets';
import { DecideCardDto, RailDto, RailsDto, ReconciliationDto, ReconciliationsDto, ResolveTicketDto, SettlementFileDto, TicketDto, TicketPageDto, TicketQuery } from './tickets.dto';
import { ticketSheet } from './ticket-sheet';

const EXPORTED = 5_000;

/** Where the rail and our books differ, each with an owner and an age. */
@ApiTags('office')
@Controller('office')
@Allow('finance.payment.read')
export class TicketsController {
  constructor(
    private readonly tickets: Tickets,
    private readonly resolve: ResolveTickets,
    private readonly rails: ShowRails,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  /** Open ones oldest first, resolved ones newest first. */
  @Get('tickets')
  @ApiOkResponse({ type: TicketPageDto })
  async listTickets(@Query() { state, limit, cursor }: TicketQuery, @CurrentActor() actor: Actor): Promise<TicketPageDto> {
    const { items, nextCursor } = await this.tickets.list({ isResolved: state === 'resolved', limit, ...(cursor === undefined ? {} : { cursor }) });
    return { items: await this.shown(items, actor.personId), nextCursor };
  }

  /** Open and resolved ones, and the rail's daily files, to take along. */
  @Get('tickets/sheet')
  @Header('cache-control', 'no-store')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadTickets(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    const [open, resolved] = [await this.tickets.list({ isResolved: false, limit: EXPORTED }), await this.tickets.list({ isResolved: true, limit: EXPORTED })];
    const files = (await this.tickets.settlementFiles()).map((file) => SettlementFileDto.of(file));
    return download(await ticketSheet(await this.shown([...open.items, ...resolved.items], actor.personId), files), 'selisih.xlsx', XLSX);
  }

  @Post('tickets/:ticketId/take')
  @HttpCode(204)
  @Allow('finance.refund.pay')
  @ApiNoContentResponse()
  async takeTicket(@Param('ticketId', ParseUUIDPipe) ticketId: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.resolve.take(ticketId, actor.personId);
  }

  /** What was found out; no money moves by it. */
  @Post('tickets/:ticketId/resolve')
  @HttpCode(204)
  @Allow('finance.refund.pay')
  @ApiNoContentResponse()
  async resolveTicket(@Param('ticketId', ParseUUIDPipe) ticketId: string, @Body() { resolution }: ResolveTicketDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.resolve.resolve(ticketId, actor.personId, resolution);
  }

  /** A card the fraud check doubts: accepted it is paid, denied its payer chooses another way. */
  @Post('payments/:paymentIntentId/card')
  @HttpCode(204)
  @Allow('finance.refund.pay')
  @ApiNoContentResponse()
  async decideCard(@Param('paymentIntentId', ParseUUIDPipe) paymentIntentId: string, @Body() { outcome, reason }: DecideCardDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.resolve.decideCard({ paymentIntentId, outcome, reason, by: actor.personId });
  }

  /** Whether every way to pay answers, as the calls of the last minutes found. */
  @Get('rails')
  @ApiOkResponse({ type: RailsDto })
  async listRails(): Promise<RailsDto> {
    return { items: (await this.rails.execute()).map((rail) => RailDto.of(rail)) };
  }

  /** The nights' comparisons, newest first. */
  @Get('reconciliations')
  @ApiOkResponse({ type: ReconciliationsDto })
  async listReconciliations(): Promise<ReconciliationsDto> {
    return { items: (await this.tickets.reconciliations()).map((run) => ReconciliationDto.of(run)), files: (await this.tickets.settlementFiles()).map((file) => SettlementFileDto.of(file)) };
  }

  /** Asks for a comparison up to now; its report is in the list a little later. */
  @Post('reconciliations')
  @HttpCode(204)
  @Allow('finance.refund.pay')
  @ApiNoContentResponse()
  async reconcileNow(): Promise<void> {
    await this.tickets.compareSoon();
  }

  private async shown(items: readonly Ticket[], reader: string): Promise<TicketDto[]> {
    const names = await this.people.namesOf(items.flatMap(({ owner, resolvedBy }) => [owner, resolvedBy]));
    return items.map((ticket) => TicketDto.of(ticket, names, reader, this.clock.now()));
  }
}
