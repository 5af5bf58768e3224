import { Body, Controller, Header, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Public, RateLimiter, type RateRule } from '@etalase/platform';
import { ReceiveCarried } from '@etalase/seller-training';
import { CarriedReceiptDto, SealedBekalDto } from './carried.dto';

/** Opening a part takes a private key's work. */
const RULE: RateRule = { limit: 60, windowSeconds: 600 };

/** What one phone brings for another. The file itself proves whose it is; whoever brings it needs no account. */
@ApiTags('training')
@Public()
@Controller('training/carried')
export class CarriedController {
  constructor(
    private readonly receive: ReceiveCarried,
    private readonly limiter: RateLimiter,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CarriedReceiptDto })
  async bringBekal(@Body() body: SealedBekalDto, @CurrentActor() actor: Actor | undefined, @Ip() address: string): Promise<CarriedReceiptDto> {
    await this.limiter.hit(`training.carried:${actor?.personId ?? address}`, RULE);
    return this.receive.execute({ file: { keyId: body.keyId, key: body.key, iv: body.iv, sealed: body.sealed }, carrierId: actor?.personId ?? null });
  }
}
