import { Injectable } from '@nestjs/common';
import { Clock, formatMoment, zoneOfProvince } from '@etalase/kernel';
import { type Reach, Settings } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { MEASURE_FORMULAS } from '../../domain/cascade/cascade';
import type { Grouping } from '../../domain/reports/funnel';
import { GROUPINGS_OF_ALL, type WantedReport } from '../../domain/reports/report-file';
import { cascadeTable, coverageTable, funnelTable, levelsTable, measuresTable, outcomesTable, type ReportTable, type TableReport } from '../../domain/reports/report-tables';
import { CascadeTree } from '../cascade/cascade-tree';
import { TaughtCourses } from '../taught-courses';
import { TrainingFigures } from './training-figures';

type Wanted = WantedReport & { within: Reach; askedAt: Date };
const OPERATORS = 'operator-desa';
const TITLES = { coverage: 'Cakupan desa', funnel: 'Dari usulan sampai menjual', outcomes: 'Sesudah lulus', cascade: 'Kelas desa', all: 'Laporan pelatihan', activity: 'Laporan kegiatan' } as const;

/** The figures of a report as tables, the very ones the screens show. */
@Injectable()
export class CollectReport {
  constructor(
    private readonly figures: TrainingFigures,
    private readonly cascade: CascadeTree,
    private readonly courses: TaughtCourses,
    private readonly regions: RegionDirectory,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async execute(wanted: Wanted): Promise<TableReport> {
    const titles = await this.courses.all();
    const { question, audience } = wanted;
    const zone = zoneOfProvince(this.settings.PROVINCE_CODE);
    const place = wanted.within === null ? this.regions.province().name : wanted.within.map((code) => this.regions.find(code)?.name ?? code).join(', ');
    const days = [question.from && `sejak ${question.from.slice(0, 10)}`, question.to && `sebelum ${question.to.slice(0, 10)}`].filter(Boolean).join(', ');
    return {
      title: TITLES[wanted.kind],
      facts: [
        ['Wilayah', place],
        ['Kursus', question.course === null ? 'Semua kursus' : (titles.get(question.course) ?? question.course)],
        ...(days === '' ? [] : [['Mendaftar', days] as const]),
        ['Dibuat', formatMoment(this.clock.now(), 'id', zone)],
        ['Untuk', audience === 'public' ? 'Umum: angka dibulatkan, kelompok kecil disembunyikan' : 'Kantor: angka persis, jangan disebarkan'],
      ],
      tables: await this.tables(wanted, titles),
    };
  }

  private async tables(wanted: Wanted, titles: ReadonlyMap<string, string>): Promise<ReportTable[]> {
    const { kind, question } = wanted;
    if (kind === 'coverage') return [await this.coverage(wanted)];
    if (kind === 'outcomes') return this.outcomes(wanted);
    if (kind === 'cascade') return this.villageClasses(wanted);
    if (kind === 'funnel') return [await this.funnel(wanted, question.by, titles)];
    const funnels: ReportTable[] = [];
    for (const by of GROUPINGS_OF_ALL) funnels.push(await this.funnel(wanted, by, titles));
    return [await this.coverage(wanted), ...funnels, ...(await this.outcomes(wanted)), ...(await this.villageClasses(wanted))];
  }

  private async coverage({ within, question: { course } }: Wanted): Promise<ReportTable> {
    return coverageTable(await this.figures.coverage.execute({ within, ...(course === null ? {} : { course }) }), course === null || course === OPERATORS);
  }

  private async outcomes({ within, audience, question: { course } }: Wanted): Promise<ReportTable[]> {
    const table = outcomesTable(await this.figures.outcomes.execute({ within, course }), audience === 'public');
    return audience === 'public' ? [table] : [table, levelsTable(await this.figures.levels.execute({ within, course }))];
  }

  private async funnel({ within, audience, question: { course, batchId, from, to } }: Wanted, by: Grouping, titles: ReadonlyMap<string, string>): Promise<ReportTable> {
    const funnel = await this.figures.funnel.execute({ by, within, course, batchId, from: from?.slice(0, 10) ?? null, to: to?.slice(0, 10) ?? null });
    return funnelTable(funnel, audience === 'public', (group) => (by === 'course' ? titles.get(group) : by === 'regency' || by === 'village' ? this.regions.find(group)?.name : undefined));
  }

  private async villageClasses({ within }: Wanted): Promise<ReportTable[]> {
    const { total, regencies, reach, utilisation, fidelity } = await this.cascade.execute({ within });
    return [
      cascadeTable(total, regencies),
      measuresTable([
        { name: 'Jangkauan', ...reach, formula: MEASURE_FORMULAS.reach },
        { name: 'Operator yang mengajar', ...utilisation, formula: MEASURE_FORMULAS.utilisation },
        { name: 'Kelas sesuai langkah', ...fidelity, formula: MEASURE_FORMULAS.fidelity },
      ]),
    ];
  }
}
