import { writeFileSync } from 'node:fs';
import { needsSecondFactor } from '@etalase/accounts';
import { after, days, formatPhone } from '@etalase/kernel';
import { FileStorage, readSettings } from '@etalase/platform';
import { type Demo, openDemo } from './boot';
import { closeForHoliday } from './close-for-holiday';
import { type DemoContent, demoContent, type DemoSize } from './demo-content';
import { loadOffice } from './load-office';
import { loadOrders } from './load-orders';
import { loadPeople } from './load-people';
import { loadProducts } from './load-products';
import { loadReviews } from './load-reviews';
import { loadShops, payoutAccountOf } from './load-shops';
import { loadSignals } from './load-signals';
import { loadTraining } from './load-training';
import { demoSecret } from './demo-secret';
import { Marks } from './marks';
import { Pictures } from './pictures';
import { rememberAccounts } from './remember-outside';
import type { Progress } from './progress';

export interface DemoRequest {
  env: Record<string, string | undefined>;
  size: DemoSize;
  /** Set as a mark when all is in. */
  edition: string;
  now: Date;
  /** Written last, for the table that `npm start` prints. */
  peopleFile: string;
  progress: Progress;
}

/** Shops opened this long before today, so that every order of the demo finds them. */
const OPENED_BEFORE_MS = days(40);
const ACCOUNTS = 'accounts-at-the-bank';

/** Brings the demo province into an installation. What is there already is left as it is, so a killed run goes on. */
export async function loadDemo(request: DemoRequest): Promise<void> {
  const { env, size, edition, now, peopleFile, progress } = request;
  const settings = readSettings(env);
  if (settings.isProduction) throw new Error('The demo province has people whose codes everybody knows: it is never loaded with NODE_ENV=production.');
  progress(0, 1, 'demo province');
  const content = demoContent(settings.PROVINCE_CODE, size);
  const pictures = new Pictures(content);
  progress(1, 1, 'demo province');
  const demo = await openDemo(settings, after(now, -OPENED_BEFORE_MS));
  try {
    const marks = new Marks(demo.get);
    await marks.open();
    // Pictures are encoded on threads of their own; the database is filled meanwhile. One bar shows one thing at a time.
    const filling = fill(demo, content, pictures, marks, settings.DATA_DIR, request);
    let isFilled = false;
    void filling.finally(() => (isFilled = true)).catch(() => undefined);
    await Promise.all([filling, pictures.store(demo.get(FileStorage), (...step) => isFilled && progress(...step))]);
    writeFileSync(peopleFile, `${JSON.stringify(content.people.map(({ label, phone, role }) => ({ label, phone: formatPhone(phone), ...(needsSecondFactor(role) ? { totpSecret: demoSecret(phone) } : {}) })), null, 2)}\n`);
    await marks.set(edition);
  } finally {
    await demo.close();
  }
}

async function fill(demo: Demo, content: DemoContent, pictures: Pictures, marks: Marks, dataDir: string, { now, progress }: DemoRequest): Promise<void> {
  const { shops } = content;
  progress(0, shops.length, 'shops');
  const people = await loadPeople(demo.get, content);
  await loadShops(demo.get, shops, people, pictures);
  if (!(await marks.has(ACCOUNTS))) {
    rememberAccounts(dataDir, shops.map(({ name }, index) => ({ ...payoutAccountOf(index), name })));
    await marks.set(ACCOUNTS);
  }
  progress(shops.length, shops.length, 'shops');
  await loadSignals(demo.get, shops, marks, now);
  await loadProducts(demo.get, shops, pictures, now, progress);
  await loadOrders(demo, content, people, marks, now, dataDir, progress);
  await loadReviews(demo, people, marks, now);
  await loadOffice(demo, content, people, marks, now);
  await loadTraining(demo, content, people, marks, now);
  await closeForHoliday(demo.get, content, marks, now);
}

