import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock, declareErrors } from '@etalase/kernel';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { CommandDesk } from './command-desk';
import { ShopActors } from './shop-actors';
import { ReadPack } from './read-pack';
import { ExchangeDto, ExchangedDto, type PackDto } from './sync.dto';

const errors = declareErrors('sync_session', {
  other_person: { kind: 'unauthenticated', message: 'HP ini sekarang dipakai orang lain. Masuk lagi dengan nomor Anda.' },
});

@ApiTags('sync')
@Controller('sync')
export class SyncController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly readPack: ReadPack,
    private readonly actors: ShopActors,
    private readonly clock: Clock,
  ) {}

  /**
   * One round trip of a phone: hands over what was done without signal, takes what changed. Safe to send again: each
   * command is done once, and a cursor that was not confirmed gives the same rows. Each command and each shop is allowed
   * or refused by itself.
   */
  @Post()
  @HttpCode(200)
  @Allow('self')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ExchangedDto })
  async exchange(@CurrentActor() actor: Actor, @Body() body: ExchangeDto): Promise<ExchangedDto> {
    // Two people, one phone: what one kept without signal is not done in the name of the other.
    if (body.personId !== undefined && body.personId !== actor.personId) throw errors.make('other_person');
    const receipts = await this.desk.execute({ actor, deviceId: body.deviceId, sentAt: new Date(body.sentAt), commands: body.commands });
    const packs: PackDto[] = [];
    const lost: string[] = [];
    for (const { shopId, cursor } of body.packs) {
      if (await this.actors.in(shopId, actor, 'seller.order.read')) packs.push(await this.readPack.execute({ shopId, cursor: cursor ?? null, withMoney: (await this.actors.in(shopId, actor, 'seller.money.read')) !== null }));
      else lost.push(shopId);
    }
    return { serverTime: this.clock.now().toISOString(), receipts, packs, lost };
  }
}
