import { Injectable } from '@nestjs/common';
import type { SignalLevel } from '../domain/views';
import { errors } from '../domain/errors';
import { RegionsRepository } from '../persistence/regions.repository';
import { RegionDirectory } from './region-directory';

export interface VillageSignalInput {
  villageCode: string;
  level: Exclude<SignalLevel, 'unknown'>;
  /** ISO date of the measurement. */
  asOf: string;
  /** Who measured: `BAKTI Kominfo`, `operator desa`. */
  source: string;
}

@Injectable()
export class SetVillageSignal {
  constructor(
    private readonly repository: RegionsRepository,
    private readonly directory: RegionDirectory,
  ) {}

  /** @throws DomainError `regions.not_a_village` */
  async execute(input: VillageSignalInput): Promise<void> {
    if (this.directory.find(input.villageCode)?.level !== 'village') throw errors.make('not_a_village', {}, { field: 'villageCode' });
    await this.repository.addSignal(input.villageCode, input.level, input.asOf, input.source);
    await this.directory.reloadSignals();
  }
}
