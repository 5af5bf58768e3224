import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, PageQuery } from '@etalase/platform';
import { ResumeSeller, SellerFiles, SuspendSeller, VerifySeller } from '@etalase/sellers';
import { ReasonDto, ShopFileDto, ShopFilesDto, VerifySellerDto } from './shop.dto';

@ApiTags('office')
@Allow('office.seller.review')
@Controller('office/sellers')
export class OfficeSellersController {
  constructor(
    private readonly files: SellerFiles,
    private readonly verify: VerifySeller,
    private readonly suspend: SuspendSeller,
    private readonly resume: ResumeSeller,
  ) {}

  /** Shops that wait, longest first. */
  @Get('waiting')
  @ApiOkResponse({ type: ShopFilesDto })
  listWaitingSellers(@Query() query: PageQuery): Promise<ShopFilesDto> {
    return this.files.waiting(query);
  }

  @Get(':sellerId')
  @ApiOkResponse({ type: ShopFileDto })
  showSellerFile(@Param('sellerId', ParseUUIDPipe) sellerId: string): Promise<ShopFileDto> {
    return this.files.one(sellerId);
  }

  @Post(':sellerId/verification')
  @HttpCode(204)
  @ApiNoContentResponse()
  verifySeller(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() body: VerifySellerDto): Promise<void> {
    return this.verify.execute({ sellerId, by: actor.personId, ...body });
  }

  @Post(':sellerId/suspension')
  @HttpCode(204)
  @ApiNoContentResponse()
  suspendSeller(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor, @Body() { reason }: ReasonDto): Promise<void> {
    return this.suspend.execute({ sellerId, by: actor.personId, reason });
  }

  @Post(':sellerId/resumption')
  @HttpCode(204)
  @ApiNoContentResponse()
  resumeSeller(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.resume.execute({ sellerId, by: actor.personId });
  }
}
