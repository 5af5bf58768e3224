// Loading the modules of Nest, TypeORM and our own takes a database spec about as long as its tests, and Jest does it anew for every
// file. So `npm test` runs them by neighbours: one file of Jest, one load, several specs (test/groups). One spec alone runs as ever.
const { readdirSync, statSync } = require('node:fs');
const { join, relative } = require('node:path');

const ROOT = join(__dirname, '../..');
const GROUPS = readdirSync(join(ROOT, 'test/groups')).length;
const WHOLE_APP = 2;

function specsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.db.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** All database specs in {@link GROUPS} parts of about the same length; neighbours stay together, as they load the same modules. */
function parts() {
  const specs = ['apps', 'libs', 'tools'].flatMap((folder) => specsBelow(join(ROOT, folder))).sort();
  // A spec costs its boot even when it is short, and one of an app boots the whole app.
  const weights = specs.map((spec) => (8_000 + statSync(spec).size) * (spec.startsWith(join(ROOT, 'apps')) ? WHOLE_APP : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const result = Array.from({ length: GROUPS }, () => []);
  let before = 0;
  specs.forEach((spec, index) => {
    result[Math.min(GROUPS - 1, Math.floor(((before + weights[index] / 2) / total) * GROUPS))].push(spec);
    before += weights[index];
  });
  return result;
}

/** Declares the tests of part `number` (from 1; the heavy parts last, because Jest begins with the last of files of one length), each spec in a block of its name and with the environment as it was. */
function runGroup(number) {
  for (const spec of parts()[GROUPS - number]) {
    describe(relative(ROOT, spec), () => {
      const environment = { ...process.env };
      afterAll(() => {
        for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
        Object.assign(process.env, environment);
      });
      require(spec);
    });
  }
}

module.exports = { runGroup };
