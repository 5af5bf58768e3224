import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MarkMessageRead, ReadInbox, SavePushSubscription, SetPreferences, ShowPreferences } from '@etalase/notifications';
import { type Actor, Allow, CurrentActor, Public } from '@etalase/platform';
import { PageQuery } from '../page-query';
import { InboxDto, PreferencesDto, PushEndpointDto, PushKeyDto, PushSubscriptionDto } from './notifications.dto';

@ApiTags('inbox')
@Allow('self')
@Controller()
export class InboxController {
  constructor(
    private readonly inbox: ReadInbox,
    private readonly markRead: MarkMessageRead,
    private readonly show: ShowPreferences,
    private readonly set: SetPreferences,
    private readonly push: SavePushSubscription,
  ) {}

  @Get('inbox')
  @ApiOkResponse({ type: InboxDto })
  readInbox(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<InboxDto> {
    return this.inbox.execute({ personId: actor.personId, limit: query.limit, cursor: query.cursor });
  }

  @Post('inbox/:messageId/read')
  @HttpCode(204)
  async markMessageRead(@CurrentActor() actor: Actor, @Param('messageId') messageId: string): Promise<void> {
    await this.markRead.execute({ personId: actor.personId, messageId });
  }

  @Get('me/notification-preferences')
  @ApiOkResponse({ type: PreferencesDto })
  showPreferences(@CurrentActor() actor: Actor): Promise<PreferencesDto> {
    return this.show.execute({ personId: actor.personId });
  }

  @Put('me/notification-preferences')
  @ApiOkResponse({ type: PreferencesDto })
  setPreferences(@CurrentActor() actor: Actor, @Body() body: PreferencesDto): Promise<PreferencesDto> {
    return this.set.execute({ personId: actor.personId, ...body });
  }

  @Public()
  @Get('push-key')
  @ApiOkResponse({ type: PushKeyDto })
  pushKey(): PushKeyDto {
    return { publicKey: this.push.publicKey };
  }

  @Post('push-subscriptions')
  @HttpCode(204)
  async savePushSubscription(@CurrentActor() actor: Actor, @Body() body: PushSubscriptionDto): Promise<void> {
    await this.push.execute({ personId: actor.personId, sessionId: actor.sessionId, ...body });
  }

  @Delete('push-subscriptions')
  @HttpCode(204)
  async removePushSubscription(@CurrentActor() actor: Actor, @Body() body: PushEndpointDto): Promise<void> {
    await this.push.remove({ personId: actor.personId, endpoint: body.endpoint });
  }
}
