import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { folded, type Funnel, type Grouping, HORIZONS, type OutcomeAt, sumOf } from '../../domain/reports/funnel';
import { forPublic, type PublicFunnel } from '../../domain/reports/public-figures';
import { type FunnelQuestion, ReportsRepository } from '../../persistence/reports.repository';
import { Courses } from '../courses';

export interface CoverageOfRegency {
  code: string;
  name: string;
  /** All its villages. */
  villages: number;
  /** Those with at least one certified operator. */
  covered: number;
}
export interface Coverage {
  course: string;
  villages: number;
  covered: number;
  regencies: CoverageOfRegency[];
}

const OPERATORS = 'operator-desa';

/** Coverage = villages with a certified operator ÷ villages; a second operator of a village changes nothing. */
@Injectable()
export class VillageCoverage {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  async execute({ course = OPERATORS, within = null }: { course?: string; within?: Reach } = {}): Promise<Coverage> {
    const covered = new Map((await this.reports.covered(course, within, this.clock.now())).map(({ regency, villages }) => [regency, villages]));
    const isWithin = ({ code }: { code: string }): boolean => within === null || within.some((reach) => code.startsWith(reach));
    const regencies = this.regions.children(this.regions.province().code).filter(isWithin).map(({ code, name }) => ({ code, name, villages: this.regions.villagesOf(code).length, covered: covered.get(code) ?? 0 }));
    const sum = (of: 'villages' | 'covered'): number => regencies.reduce((all, regency) => all + regency[of], 0);
    return { course, villages: sum('villages'), covered: sum('covered'), regencies };
  }
}

/** Asked → accepted → present → passed → listed → sold; counted are learners a course. */
@Injectable()
export class TrainingFunnel {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly courses: Courses,
  ) {}

  async execute({ by, ...question }: FunnelQuestion & { by: Grouping }): Promise<Funnel> {
    if (by !== 'field' && by !== 'pillar') {
      const groups = await this.reports.funnel(question, by);
      return { by, total: sumOf(groups), groups };
    }
    const courses = await this.reports.funnel(question, 'course');
    const taught = new Map((await this.courses.list()).map(({ code, fields, pillars }) => [code, { fields, pillars }]));
    return { by, total: sumOf(courses), groups: folded(courses, by, taught) };
  }

  /** As everybody may see it, of the whole province. */
  async forPublic(by: 'sex' | 'regency'): Promise<PublicFunnel> {
    return forPublic(await this.execute({ by, within: null, course: null, batchId: null, from: null, to: null }));
  }
}

@Injectable()
export class TrainingOutcomes {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly clock: Clock,
  ) {}

  /** Of those who passed at least so many days ago: how many had goods on show, and had sold, that many days later. */
  execute({ within, course }: { within: Reach; course: string | null }): Promise<OutcomeAt[]> {
    return this.reports.outcomes(within, course, HORIZONS, this.clock.now());
  }
}

/** What a shop's event says of the people who own it. */
@Injectable()
export class RecordOutcome {
  constructor(private readonly reports: ReportsRepository) {}

  async execute({ personIds, kind, at }: { personIds: readonly string[]; kind: 'listed' | 'sold'; at: Date }): Promise<void> {
    for (const personId of personIds) await this.reports.note(personId, kind, at);
  }
}
