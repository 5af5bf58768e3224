// `npm test`: install, build, then types, house rules and the four sizes of tests. `npm test -- unit` runs one of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled } from './install.mjs';

const bin = (name) => join('node_modules', '.bin', name);
const CHECKS = {
  types: [[bin('tsc'), '--noEmit', '-p', 'tsconfig.json'], [bin('tsc'), '--noEmit', '-p', 'apps/workspace/tsconfig.json'], [bin('tsc'), '--noEmit', '-p', 'apps/workspace/src/sw/tsconfig.json'], [bin('tsc'), '--noEmit', '-p', 'apps/workspace/tsconfig.db.json']],
  rules: [[bin('oxlint'), '--deny-warnings', 'apps', 'libs', 'test', 'tools'], [bin('depcruise'), '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'apps', 'libs']],
};
const SIZES = { unit: 'test/jest.unit.cjs', database: 'test/jest.db.cjs', journeys: 'test/jest.journeys.cjs', browser: 'test/jest.browser.cjs' };

function run(name, command, args) {
  process.stdout.write(`\n── ${name}: ${[command, ...args].join(' ')}\n`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } }).status === 0;
}

async function main() {
  checkNode();
  ensureInstalled();
  const { build } = await import('./build.mjs');
  build();
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
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
  for (const [name, config] of Object.entries(SIZES)) {
    if (!isWanted(name)) continue;
    const report = join(folder, `${name}.json`);
    const began = Date.now();
    const isGreen = run(name, bin('jest'), ['-c', config, '--json', `--outputFile=${report}`, '--silent=false']);
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (!isGreen) failures.push(name);
    process.stdout.write(`${name}: ${Math.round((Date.now() - began) / 1000)} s\n`);
  }
  process.stdout.write(`\n${failures.length ? `Failed: ${[...new Set(failures)].join(', ')}` : 'All green.'}\n${passed} passed, ${failed} failed\n`);
  process.exit(failures.length ? 1 : 0);
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n0 passed, 1 failed\n`);
  process.exit(1);
});
