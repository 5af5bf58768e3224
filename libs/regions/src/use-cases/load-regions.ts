import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { AreaData } from '../persistence/area-data';
import { RegionsRepository } from '../persistence/regions.repository';
import { RegionDirectory } from './region-directory';

/** Brings a province to the shipped edition of the region data. Doing it again changes nothing. */
@Injectable()
export class LoadRegions {
  constructor(
    private readonly areaData: AreaData,
    private readonly repository: RegionsRepository,
    private readonly transactions: Transactions,
    private readonly directory: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** @returns the edition and how many regions were written (0: they were there). @throws DomainError `regions.no_such_province` */
  async execute({ provinceCode }: { provinceCode: string }): Promise<{ edition: string; loaded: number }> {
    const edition = await this.areaData.edition();
    if ((await this.repository.editionOf(provinceCode)) === edition) return { edition, loaded: 0 };
    const rows = await this.areaData.regionsOf(provinceCode);
    if (rows.length === 0) throw errors.make('no_such_province', { code: provinceCode });
    await this.transactions.run(() => this.repository.replace(provinceCode, edition, this.clock.now(), rows));
    await this.directory.reload();
    return { edition, loaded: rows.length };
  }
}
