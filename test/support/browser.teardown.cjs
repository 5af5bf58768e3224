const { existsSync, readFileSync, readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const stopCluster = require('./postgres.teardown.cjs');

/** The log lines of the one system all files ran on; `secrets.ts` holds what was sown and told the set-up. */
function assertCleanLogs(dataDir, sown) {
  for (const name of readdirSync(join(dataDir, 'logs'))) {
    const text = readFileSync(join(dataDir, 'logs', name), 'utf8');
    const plain = text.replaceAll(/(?<=\d)[ .\-\u00a0]+(?=\d)/g, '');
    const found = sown.filter(({ value }) => text.includes(value) || plain.includes(value));
    if (found.length > 0) throw new Error(`the log ${name} holds ${found.map(({ what }) => what).join(', ')}`);
  }
}

module.exports = async () => {
  const running = globalThis.__browser;
  if (running) {
    await running.stack.stop();
    await running.client.query(`DROP DATABASE IF EXISTS ${running.name} WITH (FORCE)`);
    await running.client.end();
  }
  await stopCluster();
  if (!running) return;
  const sownFile = join(running.dataDir, 'sown.json');
  if (existsSync(sownFile)) assertCleanLogs(running.dataDir, JSON.parse(readFileSync(sownFile, 'utf8')));
  rmSync(running.dataDir, { recursive: true, force: true });
};
