import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AllowInReach, CurrentReach, type Reach } from '@etalase/platform';
import { CascadeTree, MEASURE_FORMULAS } from '@etalase/seller-training';
import { PageQuery } from '../../page-query';
import { CascadeDto, TrainerPageDto, TrainersDto } from './cascade.dto';

/** Who taught whom, from the province down to the villages. A coordinator sees people of the own regency and nobody else. */
@ApiTags('office')
@AllowInReach('office.training.read')
@Controller('office/training/cascade')
export class CascadeController {
  constructor(private readonly cascade: CascadeTree) {}

  @Get()
  @ApiOkResponse({ type: CascadeDto })
  async showCascade(@CurrentReach() within: Reach): Promise<CascadeDto> {
    const { total, regencies, reach, utilisation, fidelity, decay } = await this.cascade.execute({ within });
    const { reach: ofReach, utilisation: ofUse, fidelity: ofFidelity, decay: decayFormula } = MEASURE_FORMULAS;
    return { total, regencies, measures: { reach: { ...reach, formula: ofReach }, utilisation: { ...utilisation, formula: ofUse }, fidelity: { ...fidelity, formula: ofFidelity }, decay, decayFormula } };
  }

  /** Who taught people of one regency, the most first. */
  @Get('regencies/:code/trainers')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: TrainersDto })
  async listTrainersOfRegency(@CurrentReach() within: Reach, @Param('code') regency: string, @Query() page: PageQuery): Promise<TrainersDto> {
    const { items, nextCursor } = await this.cascade.trainersOf({ within, regency, ...page });
    return { items: items.map(({ personId: id, name, villages, classes, villagers, women, lastAt }) => ({ id, name, villages, classes, villagers, women, lastAt: lastAt.toISOString() })), nextCursor };
  }

  @Get('trainers/:personId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: TrainerPageDto })
  async showTrainer(@CurrentReach() within: Reach, @Param('personId', ParseUUIDPipe) personId: string): Promise<TrainerPageDto> {
    const { name, villages, classes } = await this.cascade.trainer({ within, personId });
    return { id: personId, name, villages, classes: classes.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })) };
  }
}
