import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PeopleDirectory } from '@etalase/accounts';
import { Clock, rupiah } from '@etalase/kernel';
import { DisputeDesk } from '@etalase/payments';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { DecideDisputeDto, DisputeDetailDto, DisputeDto, DisputeNoteDto, DisputeNoteInputDto, DisputePageDto, DisputeQuery } from './disputes.dto';
import { SettleDisputes } from './settle-disputes';

/** Money banks took back from us: what is known about it, and who bears it. */
@ApiTags('office')
@Controller('office/disputes')
@Allow('finance.payment.read')
export class DisputesController {
  constructor(
    private readonly desk: DisputeDesk,
    private readonly settle: SettleDisputes,
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  /** Open ones oldest first, decided ones newest first. */
  @Get()
  @ApiOkResponse({ type: DisputePageDto })
  async listDisputes(@Query() { state, limit, cursor }: DisputeQuery): Promise<DisputePageDto> {
    const { items, nextCursor } = await this.desk.list({ isOpen: state === 'open', limit, ...(cursor === undefined ? {} : { cursor }) });
    const nameOf = await this.names(items.map(({ decidedBy }) => decidedBy));
    return { items: items.map((dispute) => DisputeDto.of(dispute, nameOf, this.clock.now())), nextCursor };
  }

  @Get(':disputeId')
  @ApiOkResponse({ type: DisputeDetailDto })
  async showDispute(@Param('disputeId', ParseUUIDPipe) disputeId: string): Promise<DisputeDetailDto> {
    const { notes, ...dispute } = await this.desk.show({ disputeId });
    const nameOf = await this.names([dispute.decidedBy, ...notes.map(({ writtenBy }) => writtenBy)]);
    return { ...DisputeDto.of(dispute, nameOf, this.clock.now()), notes: notes.map((note) => DisputeNoteDto.of(note, nameOf)) };
  }

  /** Keeps what was found, or sent to the bank. */
  @Post(':disputeId/notes')
  @HttpCode(204)
  @Allow('finance.refund.pay')
  @ApiNoContentResponse()
  async noteDispute(@Param('disputeId', ParseUUIDPipe) disputeId: string, @Body() { words }: DisputeNoteInputDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.settle.note(disputeId, actor.personId, words);
  }

  /** The bank's last word, and who bears a lost one. Final. */
  @Post(':disputeId/decision')
  @HttpCode(204)
  @Allow('finance.refund.pay')
  @ApiNoContentResponse()
  async decideDispute(@Param('disputeId', ParseUUIDPipe) disputeId: string, @Body() body: DecideDisputeDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.settle.decide({ disputeId, by: actor.personId, outcome: body.outcome, bearer: body.bearer, reason: body.reason, amount: body.amountRupiah === undefined ? undefined : rupiah(body.amountRupiah) });
  }

  private async names(ids: readonly (string | null)[]): Promise<(id: string) => string> {
    const known = await this.people.namesOf(ids);
    return (id) => (id === 'program' ? 'Program' : (known.get(id) ?? 'Petugas'));
  }
}
