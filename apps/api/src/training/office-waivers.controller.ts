import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { AskWaiver, DecideWaiver, WaitingWaivers } from '@etalase/seller-training';
import { PageQuery } from '../page-query';
import { AskedWaiverDto, NewWaiverDto, WaiverDecisionDto, WaiversDto } from './certificates.dto';

/** Rights without a certificate: one officer asks, another decides. */
@ApiTags('office')
@Allow('office.certificate.write')
@Controller('office/waivers')
export class OfficeWaiversController {
  constructor(
    private readonly waiting: WaitingWaivers,
    private readonly ask: AskWaiver,
    private readonly decide: DecideWaiver,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: WaiversDto })
  listWaivers(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<WaiversDto> {
    return this.waiting.execute({ ...query, viewer: actor.personId });
  }

  @Post()
  @ApiCreatedResponse({ type: AskedWaiverDto })
  async askWaiver(@CurrentActor() actor: Actor, @Body() body: NewWaiverDto): Promise<AskedWaiverDto> {
    return { id: await this.ask.execute({ ...body, by: actor.personId }) };
  }

  @Post(':id/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  decideWaiver(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) waiverId: string, @Body() body: WaiverDecisionDto): Promise<void> {
    return this.decide.execute({ waiverId, ...body, by: actor.personId });
  }
}
