import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, type RequestWithActor } from '@etalase/platform';
import { BeginPlan, FinishItem, PlanDesk, WritePlan } from '@etalase/seller-training';
import { readUpload } from '../../catalogue/upload';
import { PHOTO_BODY } from '../../sellers/joining.dto';
import { OwnPlansDto, PlanInputDto } from './plans.dto';
import { PlanViews } from './plan-views';

/** What a learner will do at home with what was learnt: the own plan of each batch one came to. */
@ApiTags('training plans')
@Allow('self')
@Controller('me/plans')
export class OwnPlansController {
  constructor(
    private readonly desk: PlanDesk,
    private readonly write: WritePlan,
    private readonly begin: BeginPlan,
    private readonly finish: FinishItem,
    private readonly views: PlanViews,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OwnPlansDto })
  listOwnPlans(@CurrentActor() { personId }: Actor): Promise<OwnPlansDto> {
    return this.all(personId);
  }

  @Put(':batchId')
  @ApiOkResponse({ type: OwnPlansDto })
  async writePlan(@CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Body() { items }: PlanInputDto): Promise<OwnPlansDto> {
    await this.write.execute({ batchId, learnerId: personId, items });
    return this.all(personId);
  }

  @Post(':batchId/beginning')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnPlansDto })
  async beginPlan(@CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string): Promise<OwnPlansDto> {
    await this.begin.execute({ batchId, learnerId: personId });
    return this.all(personId);
  }

  /** A photo of what was done: JPEG, PNG or WebP up to 12 MB. Sealed before it is stored. */
  @Post(':batchId/items/:itemId/evidence')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(PHOTO_BODY)
  @ApiOkResponse({ type: OwnPlansDto })
  async finishPlanItem(@CurrentActor() { personId }: Actor, @Param('batchId', ParseUUIDPipe) batchId: string, @Param('itemId', ParseUUIDPipe) itemId: string, @Req() request: RequestWithActor): Promise<OwnPlansDto> {
    await this.finish.execute({ batchId, learnerId: personId, itemId, photo: await readUpload(request) });
    return this.all(personId);
  }

  private async all(personId: string): Promise<OwnPlansDto> {
    return { items: (await this.desk.ofLearner(personId)).map((plan) => this.views.own(plan)) };
  }
}
