import { readSettings, runMain } from '@etalase/platform';
import { loadDemo } from './load/load-demo';
import { progressTo } from './load/progress';

/** Loads the demo province; quick when it is there already, and goes on where a killed run stopped. */
runMain(async () => {
  const size = process.env.DEMO_SIZE === 'small' ? 'small' : 'full';
  const now = new Date();
  now.setSeconds(0, 0);
  await loadDemo({ settings: readSettings(), size, now, progress: progressTo((line) => process.stdout.write(line)) });
});
