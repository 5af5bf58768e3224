import { Injectable } from '@nestjs/common';
import { type Locale, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { LOCALES, translator } from '@etalase/ui';
import type { Shop } from '../layout/shop-context';
import { readAssets } from './client-files';

/** What pages need and nobody's own: one of each language, made once. */
@Injectable()
export class Shops {
  private readonly byLocale: Record<Locale, Shop>;

  constructor(settings: Settings, regions: RegionDirectory) {
    const zone = zoneOfProvince(settings.PROVINCE_CODE);
    const asset = readAssets();
    const make = (locale: Locale): Shop => ({
      locale,
      t: translator(locale, zone),
      zone,
      // Asked each time: the name is known once the regions are loaded.
      get provinceName() {
        return regions.province().shortName;
      },
      origin: settings.PUBLIC_ORIGIN.replace(/\/$/, ''),
      asset,
    });
    this.byLocale = { id: make('id'), en: make('en') };
  }

  in(locale: Locale): Shop {
    return this.byLocale[locale];
  }
}

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);
