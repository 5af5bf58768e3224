import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, AllowInShop, CurrentActor, type RequestWithActor } from '@etalase/platform';
import { AskAccountCode, GiveEvidence, SetPayoutAccount, ShowJoining, StoreDocument } from '@etalase/sellers';
import { readUpload } from '../catalogue/upload';
import { giverOf } from './giver';
import { AccountCodeDto, ConfirmAccountDto, EvidenceDto, JoiningDto, PHOTO_BODY, SettledAccountDto } from './joining.dto';
import { PayoutAccountDto } from './shop.dto';

/** The ladder of a shop: what is asked, what was handed in, by the owner or by an operator in their name. */
@ApiTags('joining')
@AllowInShop('seller.join.write')
@Controller('shops/:sellerId')
export class JoiningController {
  constructor(
    private readonly show: ShowJoining,
    private readonly give: GiveEvidence,
    private readonly documents: StoreDocument,
    private readonly askCode: AskAccountCode,
    private readonly setAccount: SetPayoutAccount,
  ) {}

  @Get('joining')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: JoiningDto })
  showJoining(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<JoiningDto> {
    return this.show.execute({ sellerId });
  }

  @Put('joining/:key')
  @ApiOkResponse({ type: JoiningDto })
  async giveEvidence(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('key') key: string, @CurrentActor() actor: Actor, @Body() value: EvidenceDto): Promise<JoiningDto> {
    await this.give.execute({ ...giverOf(actor, sellerId), key, value });
    return this.show.execute({ sellerId });
  }

  /** JPEG, PNG or WebP up to 12 MB. Sealed before it is stored. */
  @Post('joining/:key/photo')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(PHOTO_BODY)
  @ApiOkResponse({ type: JoiningDto })
  async givePhoto(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Param('key') key: string, @CurrentActor() actor: Actor, @Req() request: RequestWithActor): Promise<JoiningDto> {
    await this.give.assertTakesPhoto({ sellerId, key });
    const { documentId } = await this.documents.execute({ sellerId, by: actor.personId, content: await readUpload(request) });
    await this.give.withDocument({ ...giverOf(actor, sellerId), key, documentId });
    return this.show.execute({ sellerId });
  }

  /** What the bank says of an account, and a code to the owner's phone that is good for this account only. */
  @Post('payout-account/code')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountCodeDto })
  async askAccountCode(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() account: PayoutAccountDto): Promise<AccountCodeDto> {
    const { expiresAt, ...asked } = await this.askCode.execute({ ...giverOf(actor, sellerId), account });
    return { ...asked, expiresAt: expiresAt.toISOString() };
  }

  @Put('payout-account')
  @ApiOkResponse({ type: SettledAccountDto })
  setPayoutAccount(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { code, ...account }: ConfirmAccountDto): Promise<SettledAccountDto> {
    return this.setAccount.execute({ ...giverOf(actor, sellerId), account, code });
  }
}
