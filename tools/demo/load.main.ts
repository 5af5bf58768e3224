import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionName, isLoaded } from './load/edition';
import { progressTo } from './load/progress';

/** Loads the demo province. Where it is already, this costs one question: nothing of the application is even read. */
async function main(): Promise<void> {
  const { DATABASE_URL: databaseUrl = '', DATA_DIR: dataDir = '.data', PROVINCE_CODE: provinceCode = '18', DEMO_SIZE } = process.env;
  const size = DEMO_SIZE === 'small' ? 'small' : 'full';
  const edition = editionName(provinceCode, size);
  const peopleFile = join(dataDir, 'demo-people.json');
  if (existsSync(peopleFile) && (await isLoaded(databaseUrl, edition))) return;

  const { loadDemo } = require('./load/load-demo') as typeof import('./load/load-demo');
  const now = new Date();
  now.setSeconds(0, 0);
  await loadDemo({ env: process.env, size, edition, now, peopleFile, progress: progressTo((line) => process.stdout.write(line)) });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (process.env.LOG_LEVEL === 'debug' ? error.stack : error.message) : String(error)}\n`);
  process.exit(1);
});
