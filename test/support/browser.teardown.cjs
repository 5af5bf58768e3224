const { existsSync, readFileSync, readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const stopCluster = require('./postgres.teardown.cjs');

/** The log lines of the system a worker's files ran on; `secrets.ts` holds what was sown and told the set-up. */
function assertCleanLogs(dataDir, sown) {
  for (const name of readdirSync(join(dataDir, 'logs'))) {
    const text = readFileSync(join(dataDir, 'logs', name), 'utf8');
    const plain = text.replaceAll(/(?<=\d)[ .\-\u00a0]+(?=\d)/g, '');
    const found = sown.filter(({ value }) => text.includes(value) || plain.includes(value));
    if (found.length > 0) throw new Error(`the log ${name} holds ${found.map(({ what }) => what).join(', ')}`);
  }
}

module.exports = async () => {
  const lanes = globalThis.__lanes ?? [];
  for (const { stack, client, name } of lanes) {
    await stack.stop();
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
  await stopCluster();
  for (const { dataDir } of lanes) {
    const sownFile = join(dataDir, 'sown.json');
    if (existsSync(sownFile)) assertCleanLogs(dataDir, JSON.parse(readFileSync(sownFile, 'utf8')));
    rmSync(dataDir, { recursive: true, force: true });
  }
};
