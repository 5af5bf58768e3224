// `npm test`: install, build, then types, house rules and the tests by size, without the long walks. `npm run test:all`: with them.
// `npm test -- unit` runs one size whole.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkNode, ensureInstalled } from './install.mjs';

const require = createRequire(import.meta.url);
const bin = (name) => join('node_modules', '.bin', name);
const CHECKS = {
  types: [[bin('tsc'), '--noEmit', '-p', 'tsconfig.json'], [bin('tsc'), '--noEmit', '-p', 'apps/workspace/tsconfig.json'], [bin('tsc'), '--noEmit', '-p', 'apps/workspace/src/sw/tsconfig.json'], [bin('tsc'), '--noEmit', '-p', 'apps/workspace/tsconfig.db.json']],
  // Who may know whom is asked by test/architecture/boundaries.spec.ts.
  rules: [[bin('oxlint'), '--deny-warnings', 'apps', 'libs', 'test', 'tools']],
};
const SIZES = { unit: 'test/jest.unit.cjs', database: 'test/jest.db-groups.cjs', journeys: 'test/jest.journeys.cjs', browser: 'test/jest.browser.cjs', weight: 'test/jest.weight.cjs' };
/**
 * What runs side by side: one journey beside two browsers, which wait more than they work. Seconds on a slow line are measured last,
 * with the machine to themselves.
 */
const STAGES = [['unit'], ['database'], ['journeys', 'browser'], ['weight']];
/** Each runs on copies of one small demo province. */
const ON_THE_DEMO = ['journeys', 'browser', 'weight'];

/**
 * Walks that take minutes each and look wide rather than deep: every room of the offices, every kind of death, of bad input, of line
 * (docs/decisions/0021). They are asked before a change lands, not at every push. A file that is renamed must be renamed here.
 */
const LONG = {
  journeys: ['bad-input', 'chaos', 'drain', 'failed-start', 'power-cut', 'rail-deaths', 'secrets', 'stop', 'tracing'],
  browser: ['background', 'batches', 'certificates', 'every-page', 'joining', 'learning', 'many-orders', 'office', 'outbox', 'queue-board', 'rough-line', 'shop-staff', 'spreadsheet', 'weight'],
};
const fileOf = { journeys: (name) => `test/journeys/${name}.journey.ts`, browser: (name) => `test/browser/${name}.browser.ts` };

/** What Jest shall leave out. @throws Error naming a long walk that is not there: its new name would be run unseen. */
function leftOut(name) {
  const files = (LONG[name] ?? []).map((walk) => fileOf[name](walk));
  const lost = files.find((file) => !existsSync(file));
  if (lost) throw new Error(`tools/test.mjs names ${lost}, which is not there`);
  // What the command line names replaces what the settings name.
  return files.map((file) => `--testPathIgnorePatterns=/${file.replaceAll('.', '\\.')}$`);
}

const environment = () => ({ ...process.env, NODE_ENV: 'test', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' });
const announce = (name, command, args) => process.stdout.write(`\n── ${name}: ${[command, ...args].join(' ')}\n`);

function run(name, command, args) {
  announce(name, command, args);
  return spawnSync(command, args, { stdio: 'inherit', env: environment() }).status === 0;
}

/** Runs one size of tests. Beside another one its lines are kept and shown whole at its end. @returns its counts. */
async function runSize(name, folder, { isAlone, isWhole }) {
  const report = join(folder, `${name}.json`);
  const args = ['-c', SIZES[name], '--json', `--outputFile=${report}`, '--silent=false', ...(isWhole ? [] : leftOut(name))];
  const began = Date.now();
  const lines = [];
  if (isAlone) announce(name, bin('jest'), args);
  const child = spawn(bin('jest'), args, { stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'], env: environment() });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => lines.push(chunk));
  const code = await new Promise((ended) => child.once('close', ended));
  if (!isAlone) {
    announce(name, bin('jest'), args);
    process.stdout.write(Buffer.concat(lines));
  }
  // Without a report Jest itself broke down, before or after its tests.
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  process.stdout.write(`${name}: ${Math.round((Date.now() - began) / 1000)} s\n`);
  return { name, isGreen: code === 0, passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
}

async function main() {
  checkNode();
  ensureInstalled();
  const { build } = await import('./build.mjs');
  build();
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const isWhole = wanted.length > 0 || process.argv.includes('--all');
  const isWanted = (name) => wanted.includes(name) || (wanted.length === 0 && (isWhole || name !== 'weight'));
  const failures = [];
  let passed = 0;
  let failed = 0;

  for (const [name, commands] of Object.entries(CHECKS)) {
    if (!isWanted(name)) continue;
    for (const [command, ...args] of commands) {
      if (run(name, command, args)) passed += 1;
      else {
        failed += 1;
        failures.push(name);
      }
    }
  }
  const folder = join('.data', 'test');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const needDemo = STAGES.flat().filter((name) => isWanted(name) && ON_THE_DEMO.includes(name)).length > 1;
  for (const stage of STAGES) {
    const sizes = stage.filter(isWanted);
    if (needDemo && !process.env.JOURNEY_TEMPLATE && sizes.some((name) => ON_THE_DEMO.includes(name))) await require('../test/support/stack.setup.cjs')();
    for (const result of await Promise.all(sizes.map((name) => runSize(name, folder, { isAlone: sizes.length === 1, isWhole })))) {
      passed += result.passed;
      failed += result.failed;
      if (!result.isGreen) failures.push(result.name);
    }
  }
  if (needDemo) await require('../test/support/postgres.teardown.cjs')();
  if (!isWhole) process.stdout.write(`\nLeft for npm run test:all: ${Object.values(LONG).flat().join(', ')}.\n`);
  process.stdout.write(`\n${failures.length ? `Failed: ${[...new Set(failures)].join(', ')}` : 'All green.'}\n${passed} passed, ${failed} failed\n`);
  process.exit(failures.length ? 1 : 0);
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n0 passed, 1 failed\n`);
  process.exit(1);
});
