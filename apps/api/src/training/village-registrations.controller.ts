import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { DecideRegistration, WaitingRegistrations } from '@etalase/seller-training';
import { DecidedRegistrationDto, RegistrationDecisionDto, RegistrationListDto } from './registrations.dto';

/** People an operator wrote down where there was no signal, until it is said who they are. */
@ApiTags('training')
@Allow('village.seller.assist', { kind: 'village', param: 'villageCode' })
@Controller('villages/:villageCode/registrations')
export class VillageRegistrationsController {
  constructor(
    private readonly waiting: WaitingRegistrations,
    private readonly decide: DecideRegistration,
  ) {}

  /** With whom they may be already; nothing is ever put together by itself. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: RegistrationListDto })
  async listRegistrations(@Param('villageCode') villageCode: string): Promise<RegistrationListDto> {
    return { items: await this.waiting.execute({ villageCode }) };
  }

  @Post(':registrationId/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: DecidedRegistrationDto })
  async decideRegistration(@Param('villageCode') villageCode: string, @Param('registrationId', ParseUUIDPipe) id: string, @Body() { as, personId }: RegistrationDecisionDto, @CurrentActor() actor: Actor): Promise<DecidedRegistrationDto> {
    return { personId: await this.decide.execute({ id, villageCode, as: as === 'person' ? { personId: personId ?? '' } : as, by: actor.personId }) };
  }
}
