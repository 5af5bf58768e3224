import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { rupiah } from '@etalase/kernel';
import { DecideComplaint, ListComplaints, ShowComplaint } from '@etalase/orders';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { ComplaintCaseDto, ComplaintPageDto, ComplaintsQuery, DecideComplaintDto } from './complaints.dto';

@ApiTags('office')
@Controller('office/complaints')
@Allow('office.complaint.decide')
export class ComplaintsController {
  constructor(
    private readonly list: ListComplaints,
    private readonly show: ShowComplaint,
    private readonly decide: DecideComplaint,
  ) {}

  /** Oldest first. */
  @Get()
  @ApiOkResponse({ type: ComplaintPageDto })
  async listComplaints(@Query() { state, limit, cursor }: ComplaintsQuery): Promise<ComplaintPageDto> {
    return ComplaintPageDto.of(await this.list.execute({ isOpen: state === 'open', limit, cursor }));
  }

  /** Both sides, the order and the money, to be looked at beside each other. */
  @Get(':complaintId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ComplaintCaseDto })
  async showComplaint(@Param('complaintId', ParseUUIDPipe) complaintId: string): Promise<ComplaintCaseDto> {
    return ComplaintCaseDto.of(await this.show.execute({ complaintId }));
  }

  /** Refunds all, a part, or nothing; the rest goes to the seller. */
  @Post(':complaintId/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decideComplaint(@Param('complaintId', ParseUUIDPipe) complaintId: string, @Body() { outcome, refundRupiah, answer }: DecideComplaintDto, @CurrentActor() actor: Actor): Promise<void> {
    await this.decide.execute({ complaintId, outcome, answer, by: actor.personId, refund: refundRupiah === undefined ? undefined : rupiah(refundRupiah) });
  }
}
