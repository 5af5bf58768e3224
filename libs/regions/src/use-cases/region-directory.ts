import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { minutes } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { errors } from '../domain/errors';
import { districtOf, regencyOf } from '../domain/region-code';
import { RegionSearch, type RegionSearchOptions } from '../domain/region-search';
import { RegionTree } from '../domain/region-tree';
import type { Region, RegionMatch, RegionPath, VillageSignal } from '../domain/views';
import { RegionsRepository } from '../persistence/regions.repository';

/** Signal measured through another process becomes known here within this time. */
const SIGNAL_REFRESH_MS = minutes(5);
const UNKNOWN_SIGNAL: VillageSignal = { level: 'unknown', asOf: null, source: null };

/** The tree of PROVINCE_CODE in memory. Answers at once; before anything is loaded it is empty. */
@Injectable()
export class RegionDirectory implements OnModuleInit, OnModuleDestroy {
  private all = new RegionTree([]);
  /** Without retired places. */
  private current = this.all;
  private index = new RegionSearch(this.current);
  private signals: ReadonlyMap<string, VillageSignal> = new Map();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: RegionsRepository,
    private readonly settings: Settings,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
    // A failed refresh keeps what is known; the next one tries again.
    this.timer = setInterval(() => void this.reloadSignals().catch(() => undefined), SIGNAL_REFRESH_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async reload(): Promise<void> {
    const rows = await this.repository.allOf(this.settings.PROVINCE_CODE);
    this.all = new RegionTree(rows);
    this.current = new RegionTree(rows.filter((row) => !row.isRetired));
    this.index = new RegionSearch(this.current);
    await this.reloadSignals();
  }

  async reloadSignals(): Promise<void> {
    this.signals = await this.repository.newestSignals(this.settings.PROVINCE_CODE);
  }

  /** The province of this storefront; named by its code alone until the regions are loaded. */
  province(): Region {
    const code = this.settings.PROVINCE_CODE;
    return this.all.find(code) ?? { code, name: `Provinsi ${code}`, shortName: code, level: 'province', kind: 'provinsi', parentCode: null };
  }

  /** Knows retired places too: an old order still names them. */
  find(code: string): Region | undefined {
    return this.all.find(code);
  }

  /** @throws DomainError `regions.unknown` when the code is not a regency, district or village of this province. */
  path(code: string, field = 'villageCode'): RegionPath {
    const path = this.all.path(code);
    if (!path) throw errors.make('unknown', {}, { field });
    return path;
  }

  /** Places directly below, by name. */
  children(code: string): readonly Region[] {
    return this.current.children(code);
  }

  villagesOf(code: string): readonly Region[] {
    return this.current.villagesOf(code);
  }

  search(text: string, options: RegionSearchOptions = {}): RegionMatch[] {
    return this.index.search(text, options);
  }

  signalOf(villageCode: string): VillageSignal {
    return this.signals.get(villageCode) ?? UNKNOWN_SIGNAL;
  }

  /** No or weak signal: deadlines there are longer. Unknown counts as normal. */
  isSlow(villageCode: string): boolean {
    const { level } = this.signalOf(villageCode);
    return level === 'none' || level === 'weak';
  }

  regencyOf(code: string): string {
    return regencyOf(code);
  }

  districtOf(code: string): string {
    return districtOf(code);
  }
}
