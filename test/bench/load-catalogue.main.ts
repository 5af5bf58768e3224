import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule, EnsurePerson, GrantRole } from '@etalase/accounts';
import { CatalogueModule, LoadCatalogue, type ProductToLoad } from '@etalase/catalogue';
import { slugify } from '@etalase/kernel';
import { PlatformModule, runMain } from '@etalase/platform';
import { RegionDirectory, RegionsModule } from '@etalase/regions';
import { LoadShops, SellersModule, type ShopToLoad } from '@etalase/sellers';

interface Row {
  n: number;
  slug: string;
  name: string;
  description: string;
  price: number;
  category: string;
  regency: string;
  stock: number;
}

/** Category names of the rows whose slug in our tree is another. */
const CATEGORY: Record<string, string> = { 'Kain Tapis': 'tenun-kain-adat' };
const SHOPS_PER_VILLAGE = 2;

const idOf = (text: string): string => {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

@Module({ imports: [PlatformModule, RegionsModule, AccountsModule, SellersModule, CatalogueModule] })
class BenchModule {}

/** Loads the benchmark's rows (JSON lines in the file named by the first argument) over all villages of the regency each row names. */
runMain(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('usage: load-catalogue.main.js products.jsonl');
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  const regions = app.get(RegionDirectory);
  const villages = new Map(regions.children(regions.province().code).map((regency) => [regency.kind === 'kota' ? regency.name : regency.name.replace(/^Kab\. /, ''), regions.villagesOf(regency.code)]));

  const shops = [...villages.values()].flat().flatMap((village): ShopToLoad[] =>
    Array.from({ length: SHOPS_PER_VILLAGE }, (_, turn) => ({ id: idOf(`shop ${village.code} ${turn}`), slug: `toko-${village.code.replaceAll('.', '')}-${turn}`, name: `Toko ${village.name} ${turn + 1}`, story: 'Usaha keluarga di desa.', villageCode: village.code, phone: '0812-0000-0001', state: 'active', openHours: '08.00-16.00', isMadeByWomen: turn === 1 })),
  );
  await app.get(LoadShops).execute(shops);
  // One person hears of every order, so that a message is written for each part.
  const owner = await app.get(EnsurePerson).execute({ phone: '+6281200000001', name: 'Pemilik toko bench' });
  for (const shop of shops.slice(0, 200)) await app.get(GrantRole).execute({ personId: owner, role: 'seller.owner', scopeKind: 'seller', scopeId: shop.id, cause: 'bench', grantedBy: owner });

  const products: ProductToLoad[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const row = JSON.parse(line) as Row;
    const home = villages.get(row.regency) ?? [];
    const village = home[row.n % home.length];
    if (!village) throw new Error(`no village for ${row.regency}`);
    products.push({
      id: idOf(`product ${row.n}`), sellerId: idOf(`shop ${village.code} ${row.n % SHOPS_PER_VILLAGE}`), slug: row.slug, name: row.name, description: row.description,
      category: CATEGORY[row.category] ?? slugify(row.category), unit: 'buah', photos: [{ hash: '0123456789012345678901234567890123456789', width: 1080, height: 1080, alt: row.name }],
      soldCount: row.n % 97, variants: [{ id: idOf(`variant ${row.n}`), name: '-', price: row.price, weightGrams: 250, stock: row.stock }],
    });
  }
  let reported = 0;
  await app.get(LoadCatalogue).execute({ products, onProgress: (done) => {
    if (done - reported >= 5_000 || done === products.length) process.stdout.write(`PROGRESS ${(reported = done)} ${products.length} products\n`);
  } });
  await app.close();
});
