export { RegionsModule } from './regions.module';
export { RegionDirectory } from './use-cases/region-directory';
export { LoadRegions } from './use-cases/load-regions';
export { SetVillageSignal, type VillageSignalInput } from './use-cases/set-village-signal';
export { districtOf, isProvinceWide, isRegionCode, isWithin, isWithinReach, kindOf, levelOf, parentOf, provinceOf, regencyOf } from './domain/region-code';
export type { RegionSearchOptions } from './domain/region-search';
export type * from './domain/views';
