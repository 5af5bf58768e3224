import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '@etalase/regions';

const MOST = 20;
const DISTRICTS = 2;

export interface VillageMatch {
  code: string;
  label: string;
}

/** Villages by their own name, then all villages of the districts so called: people know one or the other. */
@Injectable()
export class FindVillages {
  constructor(private readonly regions: RegionDirectory) {}

  execute(text: string): VillageMatch[] {
    const typed = text.trim().slice(0, 80);
    if (typed === '') return [];
    const byName = this.regions.search(typed, { levels: ['village'], limit: MOST });
    const byDistrict = this.regions
      .search(typed, { levels: ['district'], limit: DISTRICTS })
      .flatMap(({ code }) => this.regions.villagesOf(code).map((village) => ({ code: village.code, label: this.regions.path(village.code).label })));
    const found = new Map([...byName, ...byDistrict].map(({ code, label }) => [code, { code, label }]));
    return [...found.values()].slice(0, MOST);
  }

  /** `null` unless the code is a village of this province. */
  byCode(code: string): VillageMatch | null {
    return this.regions.find(code)?.level === 'village' ? { code, label: this.regions.path(code).label } : null;
  }
}
