import { isWithin, parentOf } from './region-code';
import type { Region, RegionPath } from './views';

/** All regions of one province in memory: a few thousand rows that change once a year. */
export class RegionTree {
  private readonly byCode: ReadonlyMap<string, Region>;
  private readonly byParent = new Map<string, Region[]>();

  /** `regions` in order of name; lists keep that order. */
  constructor(readonly regions: readonly Region[]) {
    this.byCode = new Map(regions.map((region) => [region.code, region]));
    for (const region of regions) {
      if (region.parentCode === null) continue;
      const siblings = this.byParent.get(region.parentCode);
      if (siblings) siblings.push(region);
      else this.byParent.set(region.parentCode, [region]);
    }
  }

  find(code: string): Region | undefined {
    return this.byCode.get(code);
  }

  children(code: string): readonly Region[] {
    return this.byParent.get(code) ?? [];
  }

  villagesOf(code: string): readonly Region[] {
    return this.regions.filter((region) => region.level === 'village' && isWithin(region.code, code));
  }

  /** The region and everything above it, nearest first. */
  lineage(code: string): Region[] {
    const regions: Region[] = [];
    for (let current = this.find(code); current; current = this.find(parentOf(current.code) ?? '')) regions.push(current);
    return regions;
  }

  /** `undefined` for a code that is not in the tree or is the province itself. */
  path(code: string): RegionPath | undefined {
    const lineage = this.lineage(code);
    const at = (level: Region['level']): Region | undefined => lineage.find((region) => region.level === level);
    const province = at('province');
    const regency = at('regency');
    if (!province || !regency) return undefined;
    const label = lineage.filter((region) => region.level !== 'province').map((region) => region.name).join(', ');
    return { province, regency, district: at('district'), village: at('village'), label };
  }
}
