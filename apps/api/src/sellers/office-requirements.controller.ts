import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { declareErrors } from '@etalase/kernel';
import { type Actor, Allow, CurrentActor } from '@etalase/platform';
import { EditRequirements } from '@etalase/sellers';
import { PolicyDto, RequirementEditDto, RequirementsDto, SetVersionDto } from './review.dto';

const KEY = /^(?=.{3,60}$)[a-z]+(\.[a-z0-9-]+)+$/;
const errors = declareErrors('requirement', {
  key: { kind: 'invalid', message: 'Nama syarat terdiri dari huruf kecil dengan titik, seperti certificate.pirt.' },
});

/** What the province asks of sellers, step by step. */
@ApiTags('office')
@Allow('office.requirement.write')
@Controller('office/requirements')
export class OfficeRequirementsController {
  constructor(private readonly edit: EditRequirements) {}

  /** The newest version of each, also those that are switched off or count later. */
  @Get()
  @ApiOkResponse({ type: RequirementsDto })
  async listRequirements(): Promise<RequirementsDto> {
    const { newest, policy } = await this.edit.list();
    return { items: newest, sampleBps: policy.sampleBps };
  }

  @Put('sampling')
  @HttpCode(204)
  @ApiNoContentResponse()
  setSampling(@CurrentActor() actor: Actor, @Body() { sampleBps }: PolicyDto): Promise<void> {
    return this.edit.setPolicy({ sampleBps, by: actor.personId });
  }

  @Put(':key')
  @ApiOkResponse({ type: SetVersionDto })
  setRequirement(@Param('key') key: string, @CurrentActor() actor: Actor, @Body() body: RequirementEditDto): Promise<SetVersionDto> {
    if (!KEY.test(key)) throw errors.make('key', {}, { field: 'key' });
    return this.edit.execute({ edit: { ...body, key }, by: actor.personId });
  }
}
