import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, AllowInShop, CurrentActor, notFound, Public } from '@etalase/platform';
import { OpenShop, ReviseShop, SellerDirectory, SellerFiles, SetShopOpening, SubmitShop } from '@etalase/sellers';
import { giverOf } from './giver';
import { OpenedShopDto, OpenShopDto, ReviseShopDto, ShopDto, ShopFileDto, ShopOpeningDto, ShopsDto } from './shop.dto';

@ApiTags('shops')
@Controller('shops')
export class ShopController {
  constructor(
    private readonly directory: SellerDirectory,
    private readonly files: SellerFiles,
    private readonly openShopUseCase: OpenShop,
    private readonly reviseShopUseCase: ReviseShop,
    private readonly submitShopUseCase: SubmitShop,
    private readonly setOpening: SetShopOpening,
  ) {}

  @Get('by-slug/:slug')
  @Public()
  @Header('cache-control', 'public, max-age=15, stale-while-revalidate=60')
  @ApiOkResponse({ type: ShopDto })
  async showShop(@Param('slug') slug: string): Promise<ShopDto> {
    const shop = await this.directory.bySlug(slug);
    if (!shop || (shop.state !== 'active' && shop.state !== 'holiday')) throw notFound();
    return shop;
  }

  /** Shops the signed-in person owns or works in. */
  @Get('mine')
  @Allow('self')
  @ApiOkResponse({ type: ShopsDto })
  async listMyShops(@CurrentActor() actor: Actor): Promise<ShopsDto> {
    return { items: await this.directory.ofPerson(actor.personId) };
  }

  @Post()
  @Allow('self')
  @ApiCreatedResponse({ type: OpenedShopDto })
  openShop(@CurrentActor() actor: Actor, @Body() body: OpenShopDto): Promise<OpenedShopDto> {
    return this.openShopUseCase.execute({ ...body, personId: actor.personId });
  }

  @Get(':sellerId')
  @AllowInShop('seller.product.read')
  @ApiOkResponse({ type: ShopFileDto })
  showMyShop(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<ShopFileDto> {
    return this.files.one(sellerId);
  }

  @Patch(':sellerId')
  @AllowInShop('seller.shop.write')
  @ApiOkResponse({ type: ShopFileDto })
  async reviseShop(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Body() change: ReviseShopDto): Promise<ShopFileDto> {
    await this.reviseShopUseCase.execute({ sellerId, change });
    return this.files.one(sellerId);
  }

  @Post(':sellerId/submission')
  @HttpCode(204)
  @AllowInShop('seller.shop.write')
  @ApiNoContentResponse()
  submitShop(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.submitShopUseCase.execute(giverOf(actor, sellerId));
  }

  /** Opens the doors or goes on holiday. */
  @Put(':sellerId/opening')
  @AllowInShop('seller.shop.write')
  @ApiOkResponse({ type: ShopFileDto })
  async setShopOpening(@Param('sellerId', ParseUUIDPipe) sellerId: string, @Body() body: ShopOpeningDto): Promise<ShopFileDto> {
    await this.setOpening.execute({ sellerId, ...body });
    return this.files.one(sellerId);
  }
}
