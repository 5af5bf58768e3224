import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInShop, CurrentActor } from '@etalase/platform';
import { AppealSuspension, Suspensions } from '@etalase/sellers';
import { AppealDto } from './joining.dto';
import { StandingSuspensionDto } from './review.dto';

/** Why a shop was stopped, and the seller's word against it. */
@ApiTags('joining')
@AllowInShop('seller.join.write')
@Controller('shops/:sellerId')
export class AppealsController {
  constructor(
    private readonly suspensions: Suspensions,
    private readonly appeal: AppealSuspension,
  ) {}

  @Get('suspension')
  @ApiOkResponse({ type: StandingSuspensionDto })
  async showSuspension(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<StandingSuspensionDto> {
    return { suspension: await this.suspensions.standing(sellerId) };
  }

  @Post('suspension/appeal')
  @HttpCode(204)
  @ApiNoContentResponse()
  appealSuspension(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { text }: AppealDto): Promise<void> {
    return this.appeal.execute({ sellerId, by: actor.personId, text });
  }
}
