const { rmSync } = require('node:fs');
const { Client } = require('pg');

module.exports = async () => {
  if (process.env.JOURNEY_DATA) rmSync(process.env.JOURNEY_DATA, { recursive: true, force: true });
  const cluster = globalThis.__cluster;
  if (cluster) {
    await cluster.stop();
    rmSync(cluster.folder, { recursive: true, force: true });
    return;
  }
  // A cluster that outlives the run (TEST_POSTGRES) keeps nothing of it.
  const client = new Client({ connectionString: `${process.env.TEST_POSTGRES}/postgres` });
  await client.connect();
  for (const template of [process.env.TEST_TEMPLATE, process.env.JOURNEY_TEMPLATE]) if (template) await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.end();
};
