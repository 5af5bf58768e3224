import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EndMandate, MandateDirectory } from '@etalase/accounts';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { MandatesDto } from './mandates.dto';

/** Who may act in my name, and taking it back: any day, without a reason, at once. */
@ApiTags('accounts')
@Allow('self')
@Controller('me/mandates')
export class MandatesController {
  constructor(
    private readonly mandates: MandateDirectory,
    private readonly end: EndMandate,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MandatesDto })
  async listMyMandates(@CurrentActor() actor: Actor): Promise<MandatesDto> {
    return { items: await this.mandates.ofPerson(actor.personId) };
  }

  @Post(':mandateId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  endMandate(@Param('mandateId', ParseUUIDPipe) mandateId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.end.execute({ mandateId, by: actor.personId });
  }
}
