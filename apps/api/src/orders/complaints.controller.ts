import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { rupiah } from '@etalase/kernel';
import { DecideComplaint, ListComplaints } from '@etalase/orders';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { ComplaintPageDto, ComplaintsQuery, DecideComplaintDto } from './complaints.dto';

@ApiTags('office')
@Controller('office/complaints')
@Allow('office.complaint.decide')
export class ComplaintsController {
  constructor(
    private readonly list: ListComplaints,
    private readonly decide: DecideComplaint,
  ) {}

  /** Oldest first. */
  @Get()
  @ApiOkResponse({ type: ComplaintPageDto })
  async listComplaints(@Query() { state, limit, cursor }: ComplaintsQuery): Promise<ComplaintPageDto> {
    return ComplaintPageDto.of(await this.list.execute({ isOpen: state === 'open', limit, cursor }));
  }

  /** Refunds all, a part, or nothing; the rest goes to the seller. */
  @Post(':complaintId/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decideComplaint(@Param('complaintId', ParseUUIDPipe) complaintId: string, @Body() { outcome, refundRupiah, answer }: DecideComplaintDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.decide.execute({ complaintId, outcome, answer, by: actor.personId, refund: refundRupiah === undefined ? undefined : rupiah(refundRupiah) });
  }
}
