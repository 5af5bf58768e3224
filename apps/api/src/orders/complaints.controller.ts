import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { rupiah } from '@etalase/kernel';
import { DecideComplaint, ListComplaints, ShowComplaint } from '@etalase/orders';
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
  ) {}

  /** Oldest first. */
  @Get()
  @ApiOkResponse({ type: ComplaintPageDto })
  async listComplaints(@CurrentReach() within: Reach, @Query() { state, limit, cursor }: ComplaintsQuery): Promise<ComplaintPageDto> {
    return ComplaintPageDto.of(await this.list.execute({ isOpen: state === 'open', limit, cursor, within }));
  }

  /** Both sides, the order and the money, to be looked at beside each other. */
  @Get(':complaintId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ComplaintCaseDto })
  async showComplaint(@CurrentReach() within: Reach, @Param('complaintId', ParseUUIDPipe) complaintId: string): Promise<ComplaintCaseDto> {
    return ComplaintCaseDto.of(await this.show.execute({ complaintId, within }));
  }

  /** Refunds all, a part, or nothing; the rest goes to the seller. */
  @Post(':complaintId/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decideComplaint(@CurrentReach() within: Reach, @Param('complaintId', ParseUUIDPipe) complaintId: string, @Body() { outcome, refundRupiah, answer }: DecideComplaintDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.show.execute({ complaintId, within });
    await this.decide.execute({ complaintId, outcome, answer, by: actor.personId, refund: refundRupiah === undefined ? undefined : rupiah(refundRupiah) });
  }
}
