// One PostgreSQL cluster a run; the first spec migrates a template in it and every spec file clones that (database.ts).
const { chmodSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async () => {
  process.env.TEST_TEMPLATE = `template_${process.pid}`;
  if (process.env.TEST_POSTGRES) return;
  const { startPostgres } = await import('../../tools/postgres.mjs');
  const { freePort } = await import('../../tools/ports.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'etalase-test-'));
  chmodSync(folder, 0o755);
  const cluster = await startPostgres({ directory: join(folder, 'postgres'), port: await freePort(), durable: false, temporary: folder });
  globalThis.__cluster = { ...cluster, folder };
  process.env.TEST_POSTGRES = cluster.url;
};
