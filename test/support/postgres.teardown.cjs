const { rmSync } = require('node:fs');
const { Client } = require('pg');

module.exports = async () => {
  const { __cluster: cluster, __demo: demo } = globalThis;
  if (demo) rmSync(demo.folder, { recursive: true, force: true });
  if (cluster) {
    await cluster.stop();
    rmSync(cluster.folder, { recursive: true, force: true });
    return;
  }
  // A cluster that outlives the run (TEST_POSTGRES) keeps nothing of it.
  const client = new Client({ connectionString: `${process.env.TEST_POSTGRES}/postgres` });
  await client.connect();
  for (const template of [process.env.TEST_TEMPLATE, demo?.template]) if (template) await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.end();
};
