import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { isWithin, kindOf, levelOf, parentOf } from '../domain/region-code';
import { properName } from '../domain/region-names';
import type { RegionRow } from './regions.repository';

const FILES = ['provinces.csv', 'regencies.csv', 'districts.csv', 'villages.csv'];
const require_ = createRequire(__filename);

/** The tables of the npm package idn-area-data (ODbL), which follows the Kemendagri code list. */
@Injectable()
export class AreaData {
  private readonly folder = dirname(require_.resolve('idn-area-data/package.json'));

  async edition(): Promise<string> {
    const manifest = JSON.parse(await readFile(join(this.folder, 'package.json'), 'utf8')) as { name: string; version: string };
    return `${manifest.name} ${manifest.version}`;
  }

  /** The province and all below it, parents first; empty when there is no such province. */
  async regionsOf(provinceCode: string): Promise<RegionRow[]> {
    const tables = await Promise.all(FILES.map((file) => readFile(join(this.folder, 'data', file), 'utf8')));
    return tables.flatMap((text) => {
      // 83,000 lines for the country: drop the other provinces before anything is parsed.
      const own = text.split('\n').filter((line) => line.startsWith(provinceCode));
      // Some names hold a bare quote for an apostrophe.
      const records = parse(own.join('\n'), { relax_quotes: true, trim: true, skip_empty_lines: true }) as string[][];
      return records.flatMap((record) => {
        const [code, name] = [record[0] ?? '', record.at(-1) ?? ''];
        if (!isWithin(code, provinceCode)) return [];
        const kind = kindOf(code);
        return [{ code, name: properName(name.replace(/^(KABUPATEN|KOTA) /, '')), level: levelOf(code), kind, parentCode: parentOf(code) }];
      });
    });
  }
}
