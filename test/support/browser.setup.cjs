// For the browser tests: one running system on a copy of the small demo, shared by all files; jest runs them one after the other.
const { cpSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { Client } = require('pg');
const prepareDemo = require('./stack.setup.cjs');

const SECRET_KEY = 'journeys-secret-key-of-enough-length-0123456789';

module.exports = async () => {
  await prepareDemo();
  const { startStack } = await import('../../tools/stack.mjs');
  const name = `browser_${process.pid}`;
  const client = new Client({ connectionString: `${process.env.TEST_POSTGRES}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${process.env.JOURNEY_TEMPLATE}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'etalase-browser-'));
  // The shop's pictures, and what the demo's bank knows of its shops' accounts.
  for (const folder of ['files', 'sandbox']) cpSync(join(process.env.JOURNEY_DATA, folder), join(dataDir, folder), { recursive: true });
  const stack = await startStack({
    dataDir,
    ports: 'free',
    // One owner signs in on a dozen phones within minutes; how often one may has its own specs.
    env: { RATE_LIMITS: 'false', DATABASE_URL: `${process.env.TEST_POSTGRES}/${name}`, SECRET_KEY, LOG_LEVEL: 'warn', NOTIFICATION_TIME_SCALE: '0.01' },
  });
  globalThis.__browser = { stack, client, name, dataDir };
  process.env.BROWSER_SHOP = stack.env.PUBLIC_ORIGIN;
  process.env.BROWSER_SECRET_KEY = SECRET_KEY;
  process.env.BROWSER_API = stack.api;
  process.env.BROWSER_SANDBOX = stack.sandbox;
  process.env.BROWSER_DATA = dataDir;
  process.env.BROWSER_DATABASE = stack.databaseUrl;
};
