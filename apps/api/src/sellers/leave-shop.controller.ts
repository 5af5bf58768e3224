import { Controller, Delete, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { LeaveShop } from '@etalase/sellers';

/** Nobody is kept as a helper: who was added goes by themselves. A shop one does not work in is not there. */
@ApiTags('shops')
@Allow('self')
@Controller('me/shops')
export class LeaveShopController {
  constructor(private readonly leave: LeaveShop) {}

  @Delete(':sellerId')
  @HttpCode(204)
  @ApiNoContentResponse()
  leaveShop(@Param('sellerId', ParseUUIDPipe) sellerId: string, @CurrentActor() { personId }: Actor): Promise<void> {
    return this.leave.execute({ sellerId, personId });
  }
}
