// For journeys and browser tests: the cluster of postgres.setup.cjs and in it one template with a small demo province. `npm test`
// makes it once for all of them.
const { Client } = require('pg');
const startCluster = require('./postgres.setup.cjs');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  await startCluster();
  if (process.env.JOURNEY_TEMPLATE) return;
  const { runProgram } = await import('../../tools/stack.mjs');
  const template = `journey_${process.pid}`;
  const client = new Client({ connectionString: `${process.env.TEST_POSTGRES}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  const folder = mkdtempSync(join(tmpdir(), 'etalase-journey-'));
  globalThis.__demo = { template, folder };
  const env = { ...process.env, NODE_ENV: 'development', DATABASE_URL: `${process.env.TEST_POSTGRES}/${template}`, DATA_DIR: folder, SECRET_KEY: 'journeys-secret-key-of-enough-length-0123456789', DEMO_SIZE: 'small' };
  await runProgram('dist/apps/worker/src/migrate.main.js', [], env);
  await runProgram('dist/tools/demo/load.main.js', [], env);
  Object.assign(process.env, { JOURNEY_TEMPLATE: template, JOURNEY_DATA: folder });
};
