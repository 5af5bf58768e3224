import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AllowInReach, CurrentReach, type Reach } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { TrainingFunnel, TrainingOutcomes, VillageCoverage } from '@etalase/seller-training';
import { CourseQuery, CoverageDto, FunnelDto, FunnelQuery, OutcomesDto } from './reports.dto';
import { reportBook } from './report-book';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Sheets of the workbook; villages are too many for one look and have the screen. */
const SHEETS = ['sex', 'age_band', 'regency', 'course', 'field', 'pillar'] as const;

/** Exact figures for those who answer for the training; a coordinator sees their own regency. */
@ApiTags('office')
@AllowInReach('office.training.read')
@Controller('office/training')
export class TrainingReportsController {
  constructor(
    private readonly coverage: VillageCoverage,
    private readonly funnel: TrainingFunnel,
    private readonly outcomes: TrainingOutcomes,
    private readonly regions: RegionDirectory,
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

  @Get('report.xlsx')
  @Header('content-disposition', 'attachment; filename="laporan-pelatihan.xlsx"')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadTrainingReport(@CurrentReach() within: Reach, @Query() { course }: CourseQuery): Promise<StreamableFile> {
    const question = { ...questionOf(course ? { course } : {}), within };
    const funnels = [];
    for (const by of SHEETS) funnels.push(await this.funnel.execute({ by, ...question }));
    const [coverage, outcomes] = [await this.coverage.execute({ within }), await this.outcomes.execute({ within, course: course ?? null })];
    return new StreamableFile(await reportBook({ funnels, coverage, outcomes, placeName: (code) => this.regions.find(code)?.name ?? code }), { type: XLSX });
  }
}

const questionOf = ({ course, batch, from, to }: { course?: string; batch?: string; from?: string; to?: string }) => ({ course: course ?? null, batchId: batch ?? null, from: from ? new Date(from) : null, to: to ? new Date(to) : null });
