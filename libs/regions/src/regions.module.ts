import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { AreaData } from './persistence/area-data';
import { RegionsInitial1763700100000 } from './persistence/migrations/1763700100000-regions-initial';
import { RegionEntity } from './persistence/region.entity';
import { RegionsRepository } from './persistence/regions.repository';
import { LoadRegions } from './use-cases/load-regions';
import { RegionDirectory } from './use-cases/region-directory';
import { SetVillageSignal } from './use-cases/set-village-signal';

declarePersistence({ schema: 'regions', entities: [RegionEntity], migrations: [RegionsInitial1763700100000] });

@Module({
  providers: [AreaData, RegionsRepository, RegionDirectory, LoadRegions, SetVillageSignal],
  exports: [RegionDirectory, LoadRegions, SetVillageSignal],
})
export class RegionsModule {}
