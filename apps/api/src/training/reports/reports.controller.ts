import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AllowInReach, CurrentReach, type Reach } from '@etalase/platform';
import { TrainingFunnel, TrainingLevels, TrainingOutcomes, VillageCoverage } from '@etalase/seller-training';
import { CourseQuery, CoverageDto, FunnelDto, FunnelQuery, LevelsDto, OutcomesDto } from './reports.dto';

/** Exact figures for those who answer for the training; a coordinator sees their own regency. */
@ApiTags('office')
@AllowInReach('office.training.read')
@Controller('office/training')
export class TrainingReportsController {
  constructor(
    private readonly coverage: VillageCoverage,
    private readonly funnel: TrainingFunnel,
    private readonly outcomes: TrainingOutcomes,
    private readonly levels: TrainingLevels,
  ) {}

  @Get('coverage')
  @ApiOkResponse({ type: CoverageDto })
  showTrainingCoverage(@CurrentReach() within: Reach, @Query() { course }: CourseQuery): Promise<CoverageDto> {
    return this.coverage.execute({ within, ...(course ? { course } : {}) });
  }

  @Get('funnel')
  @ApiOkResponse({ type: FunnelDto })
  showTrainingFunnel(@CurrentReach() within: Reach, @Query() { by, ...query }: FunnelQuery): Promise<FunnelDto> {
    return this.funnel.execute({ by, ...questionOf(query), within });
  }

  @Get('outcomes')
  @ApiOkResponse({ type: OutcomesDto })
  async showTrainingOutcomes(@CurrentReach() within: Reach, @Query() { course }: CourseQuery): Promise<OutcomesDto> {
    return { items: await this.outcomes.execute({ within, course: course ?? null }) };
  }

  /** Kirkpatrick's four levels, each with what it is divided by and how. */
  @Get('levels')
  @ApiOkResponse({ type: LevelsDto })
  async showTrainingLevels(@CurrentReach() within: Reach, @Query() { course }: CourseQuery): Promise<LevelsDto> {
    return { items: await this.levels.execute({ within, course: course ?? null }) };
  }
}

const questionOf = ({ course, batch, from, to }: { course?: string; batch?: string; from?: string; to?: string }) => ({ course: course ?? null, batchId: batch ?? null, from: from ?? null, to: to ?? null });
