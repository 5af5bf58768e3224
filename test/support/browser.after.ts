import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leaksFound } from './browser';
import { SOWN } from './secrets';

// The teardown is plain JavaScript outside the tests: it reads here what to look for in the logs.
beforeAll(() => writeFileSync(join(process.env.BROWSER_DATA ?? '', 'sown.json'), JSON.stringify(SOWN)));

afterAll(() => {
  expect(leaksFound()).toEqual([]);
});
