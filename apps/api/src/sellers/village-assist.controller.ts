import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AskAssistance, GiveMandate } from '@etalase/accounts';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { OpenShopAssisted, VillageSellers } from '@etalase/sellers';
import { PageQuery } from '../page-query';
import { OpenedShopDto } from './shop.dto';
import { AskAssistanceDto, AssistanceAskedDto, AssistanceGivenDto, GiveAssistanceDto, OpenAssistedShopDto, VillageSellersDto } from './village.dto';

/** A village operator beside a seller: asks, records the consent, begins the shop. Never a session or a password of the seller. */
@ApiTags('village')
@Allow('village.seller.assist', { kind: 'village', param: 'villageCode' })
@Controller('villages/:villageCode')
export class VillageAssistController {
  constructor(
    private readonly ask: AskAssistance,
    private readonly give: GiveMandate,
    private readonly open: OpenShopAssisted,
    private readonly sellers: VillageSellers,
  ) {}

  @Get('sellers')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: VillageSellersDto })
  listVillageSellers(@Param('villageCode') villageCode: string, @CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<VillageSellersDto> {
    return this.sellers.execute({ villageCode, operatorId: actor.personId, ...query });
  }

  /** The text to read aloud; a code goes to the seller's own phone. */
  @Post('assistance/code')
  @HttpCode(200)
  @ApiOkResponse({ type: AssistanceAskedDto })
  async askAssistance(@Param('villageCode') villageCode: string, @CurrentActor() actor: Actor, @Body() { phone }: AskAssistanceDto): Promise<AssistanceAskedDto> {
    const { text, expiresAt, resendAfter } = await this.ask.execute({ operatorId: actor.personId, villageCode, phone });
    return { text: { ...text, sentences: [...text.sentences] }, expiresAt: expiresAt.toISOString(), resendAfter: resendAfter.toISOString() };
  }

  /** The seller agreed, by the code: kept with time, operator and version of the text. */
  @Post('assistance')
  @ApiCreatedResponse({ type: AssistanceGivenDto })
  giveAssistance(@Param('villageCode') villageCode: string, @CurrentActor() actor: Actor, @Body() body: GiveAssistanceDto): Promise<AssistanceGivenDto> {
    return this.give.execute({ operatorId: actor.personId, villageCode, ...body });
  }

  @Post('assistance/:mandateId/shops')
  @ApiCreatedResponse({ type: OpenedShopDto })
  openAssistedShop(@Param('villageCode') villageCode: string, @Param('mandateId') mandateId: string, @CurrentActor() actor: Actor, @Body() body: OpenAssistedShopDto): Promise<OpenedShopDto> {
    return this.open.execute({ ...body, operatorId: actor.personId, mandateId, villageCode });
  }
}
