import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, days, formatPhone } from '@etalase/kernel';
import { FileStorage, Settings } from '@etalase/platform';
import { openDemo } from './boot';
import { demoContent, type DemoSize } from './demo-content';
import { editionName, isLoaded, markLoaded } from './edition';
import { loadPeople } from './load-people';
import { loadProducts } from './load-products';
import { loadShops } from './load-shops';
import { Pictures } from './pictures';
import type { Progress } from './progress';

export interface DemoRequest {
  settings: Settings;
  size: DemoSize;
  now: Date;
  progress: Progress;
}

/** Shops opened this long before today, so that every order of the demo finds them. */
const OPENED_BEFORE_MS = days(40);

/** Brings the demo province into an empty installation; where it is already, it does nothing. @returns whether it loaded. */
export async function loadDemo({ settings, size, now, progress }: DemoRequest): Promise<boolean> {
  const edition = editionName(settings.PROVINCE_CODE, size);
  const peopleFile = join(settings.DATA_DIR, 'demo-people.json');
  if (existsSync(peopleFile) && (await isLoaded(settings.DATABASE_URL, edition))) return false;

  progress(0, 1, 'demo province');
  const content = demoContent(settings.PROVINCE_CODE, size);
  const pictures = new Pictures(content);
  progress(1, 1, 'demo province');
  const demo = await openDemo(settings, after(now, -OPENED_BEFORE_MS));
  try {
    // Encoding runs on threads of its own; the database is filled meanwhile.
    const encoding = pictures.store(demo.get(FileStorage), progress);
    const loading = (async (): Promise<void> => {
      progress(0, content.shops.length, 'shops');
      const people = await loadPeople(demo.get, content);
      await loadShops(demo.get, content.shops, people, pictures);
      progress(content.shops.length, content.shops.length, 'shops');
      await loadProducts(demo.get, content.shops, pictures, now, progress);
    })();
    await Promise.all([encoding, loading]);
  } finally {
    await demo.close();
  }
  writeFileSync(peopleFile, `${JSON.stringify(content.people.map(({ label, phone }) => ({ label, phone: formatPhone(phone) })), null, 2)}\n`);
  await markLoaded(settings.DATABASE_URL, edition);
  return true;
}
