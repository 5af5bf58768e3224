import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { ApprovePlan, type VillagePlan, VillagePlans } from '@etalase/seller-training';
import { BatchViews } from '../batches/batch-views';
import { PlanDecisionDto, type VillagePlanDto, VillagePlansDto } from './plans.dto';

/** What people of the village will do after their class, for its head to agree to; other villages are not there. */
@ApiTags('village')
@Allow('village.nominate', { kind: 'village', param: 'villageCode' })
@Controller('villages/:villageCode/plans')
export class VillagePlansController {
  constructor(
    private readonly plans: VillagePlans,
    private readonly approve: ApprovePlan,
    private readonly views: BatchViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: VillagePlansDto })
  listVillagePlans(@Param('villageCode') villageCode: string): Promise<VillagePlansDto> {
    return this.all(villageCode);
  }

  @Post(':planId/decision')
  @HttpCode(200)
  @ApiOkResponse({ type: VillagePlansDto })
  async decideVillagePlan(@Param('villageCode') villageCode: string, @Param('planId', ParseUUIDPipe) planId: string, @CurrentActor() { personId }: Actor, @Body() body: PlanDecisionDto): Promise<VillagePlansDto> {
    await this.approve.execute({ ...body, planId, villageCode, by: personId });
    return this.all(villageCode);
  }

  private async all(villageCode: string): Promise<VillagePlansDto> {
    return { villageName: this.views.placeName(villageCode), items: (await this.plans.execute({ villageCode })).map(viewOf) };
  }
}

const viewOf = ({ id, batchTitle, printedName, state, approval, approvalReason, budgetRupiah, items }: VillagePlan): VillagePlanDto => ({ id, batchTitle, printedName, state, approval, approvalReason, budgetRupiah, items });
