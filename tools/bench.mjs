// `npm run bench [-- --quick] [--products FILE.jsonl] [--seconds N] [--only money]`: loads the rows once, then measures the built apps.
// `--quick`: a fifth of the rows, no second queue, no money.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cpus } from 'node:os';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkNode, ensureInstalled } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const option = (name, standard) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? standard : process.argv[place + 1];
};
/** Raised when the loader writes other rows than before. */
const LOADER_EDITION = '2';
const isQuick = process.argv.includes('--quick');
const seconds = Number(option('seconds', isQuick ? 3 : 20));
const count = Number(option('count', isQuick ? 20_000 : 100_000));
const say = (text) => process.stdout.write(`${text}\n`);

/** The rows as a file: given, or made by the generator that stands beside the project. */
function rowsFile(folder) {
  const given = option('products', null);
  if (given) return resolve(given);
  const generator = resolve('../shared/bench/products/generate.js');
  if (!existsSync(generator)) throw new Error('No rows to measure with. Give a file of JSON lines (n, slug, name, description, price, category, regency, stock) by --products FILE.');
  const file = join(folder, `products-${count}.jsonl`);
  if (!existsSync(file)) writeFileSync(file, spawnSync(process.execPath, [generator, String(count)], { maxBuffer: 1e9 }).stdout);
  return file;
}

async function main() {
  checkNode();
  ensureInstalled();
  const { build } = await import('./build.mjs');
  build({ quiet: true });
  const { startStack, runProgram } = await import('./stack.mjs');
  const { runBenchmark, runMoneyBenchmark } = await import('../test/bench/run.mjs');

  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  // Quiet logs and no limits per address: eight shoppers share one here.
  const quiet = { NODE_ENV: 'development', LOG_LEVEL: 'error', RATE_LIMITS: 'false', NOTIFY_PENDING: '0', DATABASE_POOL: '20' };
  const migrate = (env) => runProgram('dist/apps/worker/src/migrate.main.js', [], env);
  const startEmpty = (env = {}) => {
    const folder = resolve('.data', 'bench-money');
    rmSync(folder, { recursive: true, force: true });
    return startStack({ dataDir: folder, ports: 'free', durable: true, env: { ...quiet, ...env }, prepare: ({ env: inner }) => migrate(inner) });
  };
  const report = (lines, file) => {
    const text = `${lines.join('\n')}\n`;
    say(`\n${text}`);
    writeFileSync(file, text);
    say(`Written to ${file}`);
  };
  if (option('only', null) === 'money') return report(await runMoneyBenchmark({ startEmpty, seconds, isQuick, say, machine }), resolve('.data', 'bench-money.md'));

  const dataDir = resolve('.data', `bench-${count}`);
  const loaded = join(dataDir, '.loaded');
  // Rows of an older loader lack what newer rules ask of a shop: they are loaded anew.
  if (existsSync(loaded) && readFileSync(loaded, 'utf8') !== LOADER_EDITION) rmSync(dataDir, { recursive: true });
  mkdirSync(dataDir, { recursive: true });
  const rows = rowsFile(dataDir);
  const start = (env = {}) =>
    startStack({
      dataDir,
      ports: 'free',
      durable: true,
      env: { ...quiet, ...env },
      prepare: async ({ env: inner }) => {
        await migrate(inner);
        if (existsSync(loaded)) return;
        await runProgram('dist/test/bench/load-catalogue.main.js', [rows], inner, (line) => say(`  ${line.replace('PROGRESS ', '')}`));
        const { default: pg } = await import('pg');
        const client = new pg.Client({ connectionString: inner.DATABASE_URL });
        await client.connect();
        await client.query('VACUUM ANALYZE');
        await client.end();
        writeFileSync(loaded, LOADER_EDITION);
      },
    });
  report(await runBenchmark({ start, startEmpty, rows, seconds, isQuick, say, machine }), join(dataDir, 'results.md'));
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(1);
});
