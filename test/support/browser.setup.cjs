// For the browser tests: running systems on copies of the small demo, one for each worker of Jest; a worker runs its files one after
// the other on its own. browser.lane.cjs tells a file which is its.
const { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { Client } = require('pg');
const prepareDemo = require('./stack.setup.cjs');

const SECRET_KEY = 'journeys-secret-key-of-enough-length-0123456789';

async function startLane({ startStack, freePort }, number) {
  const name = `browser_${process.pid}_${number}`;
  const client = new Client({ connectionString: `${process.env.TEST_POSTGRES}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${process.env.JOURNEY_TEMPLATE}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'etalase-browser-'));
  // The shop's pictures, and what the demo's bank knows of its shops' accounts.
  for (const folder of ['files', 'sandbox']) cpSync(join(process.env.JOURNEY_DATA, folder), join(dataDir, folder), { recursive: true });
  // Where the demo's bank tells what becomes of a payment: this system, not the one the demo was loaded for.
  const apiPort = String(await freePort());
  const journal = join(dataDir, 'sandbox/journal.jsonl');
  writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll(/https?:\/\/[^"]+\/api\/webhooks\/midtrans/g, `http://127.0.0.1:${apiPort}/api/webhooks/midtrans`));
  const stack = await startStack({
    dataDir,
    ports: 'free',
    // One owner signs in on a dozen phones within minutes; how often one may has its own specs.
    env: { API_PORT: apiPort, RATE_LIMITS: 'false', DATABASE_URL: `${process.env.TEST_POSTGRES}/${name}`, SECRET_KEY, LOG_LEVEL: 'warn', NOTIFICATION_TIME_SCALE: '0.01' },
  });
  return { stack, client, name, dataDir, env: { BROWSER_SHOP: stack.env.PUBLIC_ORIGIN, BROWSER_API: stack.api, BROWSER_SANDBOX: stack.sandbox, BROWSER_DATA: dataDir, BROWSER_DATABASE: stack.databaseUrl, BROWSER_SECRET_KEY: SECRET_KEY } };
}

/** How many files Jest will run, when somebody names some. */
function chosen(patterns = []) {
  const files = readdirSync(join(__dirname, '../browser')).map((name) => `test/browser/${name}`);
  return files.filter((file) => file.endsWith('.browser.ts') && (patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'i').test(file)))).length;
}

/** @param {{ maxWorkers: number, testPathPatterns?: { patterns?: string[] } }} config as Jest gives it to a global set-up */
module.exports = async ({ maxWorkers, testPathPatterns }) => {
  await prepareDemo();
  const tools = { ...(await import('../../tools/stack.mjs')), ...(await import('../../tools/ports.mjs')) };
  const lanes = Math.max(1, Math.min(maxWorkers, chosen(testPathPatterns?.patterns)));
  globalThis.__lanes = [];
  for (let number = 1; number <= lanes; number += 1) globalThis.__lanes.push(await startLane(tools, number));
  process.env.BROWSER_LANES = JSON.stringify(globalThis.__lanes.map(({ env }) => env));
};
