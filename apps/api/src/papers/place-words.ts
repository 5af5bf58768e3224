import type { RegionDirectory } from '@etalase/regions';

/** `Desa Hanakau, Kab. Lampung Barat` */
export function placeWords(regions: RegionDirectory, villageCode: string): string {
  const { village, regency } = regions.path(villageCode);
  return [village?.name, regency.name].filter(Boolean).join(', ');
}
