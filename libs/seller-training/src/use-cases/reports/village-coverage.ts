import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { ReportsRepository } from '../../persistence/reports.repository';

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
