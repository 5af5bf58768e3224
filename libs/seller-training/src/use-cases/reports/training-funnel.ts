import { Injectable } from '@nestjs/common';
import { beginOfDay, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { folded, type Funnel, type Grouping, sumOf } from '../../domain/reports/funnel';
import { forPublic, type PublicFunnel } from '../../domain/reports/public-figures';
import { type FunnelQuestion, ReportsRepository } from '../../persistence/reports.repository';
import { Courses } from '../courses';

/** `from` and `to` are days of the province: asked on the first or later, and before the second. */
type FunnelAsked = Omit<FunnelQuestion, 'from' | 'to'> & { by: Grouping; from: string | null; to: string | null };

/** Asked → accepted → present → passed → listed → sold; counted are learners a course. */
@Injectable()
export class TrainingFunnel {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly courses: Courses,
    private readonly settings: Settings,
  ) {}

  async execute({ by, from, to, ...asked }: FunnelAsked): Promise<Funnel> {
    const zone = zoneOfProvince(this.settings.PROVINCE_CODE);
    const question = { ...asked, from: from === null ? null : beginOfDay(from, zone), to: to === null ? null : beginOfDay(to, zone) };
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
