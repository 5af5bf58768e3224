import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { rupiah } from '@etalase/kernel';
import { DecideComplaint, DecideComplaintAppeal, ListComplaints, ShowComplaint } from '@etalase/orders';
import { type Actor, AllowInReach, CurrentActor, CurrentReach, type Reach } from '@etalase/platform';
import { ComplaintCaseDto, ComplaintPageDto, ComplaintsQuery, DecideComplaintDto } from './complaints.dto';

/** The province decides all, a regency those about its own shops. */
@ApiTags('office')
@Controller('office/complaints')
@AllowInReach('office.complaint.decide')
export class ComplaintsController {
  constructor(
    private readonly list: ListComplaints,
    private readonly show: ShowComplaint,
    private readonly decide: DecideComplaint,
    private readonly decideAgain: DecideComplaintAppeal,
  ) {}

  /** Oldest first. */
  @Get()
  @ApiOkResponse({ type: ComplaintPageDto })
  async listComplaints(@CurrentReach() within: Reach, @Query() { state, limit, cursor }: ComplaintsQuery): Promise<ComplaintPageDto> {
    return ComplaintPageDto.of(await this.list.execute({ pile: state, limit, cursor, within }));
  }

  /** Both sides, the order, the money and what was decided first, to be looked at beside each other. */
  @Get(':complaintId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ComplaintCaseDto })
  async showComplaint(@CurrentReach() within: Reach, @Param('complaintId', ParseUUIDPipe) complaintId: string, @CurrentActor() { personId }: Actor): Promise<ComplaintCaseDto> {
    return ComplaintCaseDto.of(await this.show.execute({ complaintId, by: personId, within }));
  }

  /** Refunds all, a part, or nothing; the rest goes to the seller. Money moves when nobody has appealed in time, or everybody agrees. */
  @Post(':complaintId/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decideComplaint(@CurrentReach() within: Reach, @Param('complaintId', ParseUUIDPipe) complaintId: string, @Body() { outcome, refundRupiah, answer }: DecideComplaintDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.show.execute({ complaintId, by: actor.personId, within });
    await this.decide.execute({ complaintId, outcome, answer, by: actor.personId, refund: refundRupiah === undefined ? undefined : rupiah(refundRupiah) });
  }

  /** The last word, by another officer than the first: money moves at once. */
  @Post(':complaintId/appeal-decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decideComplaintAppeal(@CurrentReach() within: Reach, @Param('complaintId', ParseUUIDPipe) complaintId: string, @Body() { outcome, refundRupiah, answer }: DecideComplaintDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.show.execute({ complaintId, by: actor.personId, within });
    await this.decideAgain.execute({ complaintId, outcome, answer, by: actor.personId, refund: refundRupiah === undefined ? undefined : rupiah(refundRupiah) });
  }
}
