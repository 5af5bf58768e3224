// One PostgreSQL cluster a run; the first spec migrates a template in it and every spec file clones that (database.ts).
const { mkdtempSync } = require('node:fs');
const { chmodSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  process.env.TEST_TEMPLATE = `template_${process.pid}`;
  if (process.env.TEST_POSTGRES) return;
  const { startPostgres, freePort } = await import('../../tools/postgres.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'etalase-test-'));
  chmodSync(folder, 0o755);
  const cluster = await startPostgres({ directory: join(folder, 'postgres'), port: await freePort(), durable: false });
  globalThis.__cluster = { ...cluster, folder };
  process.env.TEST_POSTGRES = cluster.url;
};
