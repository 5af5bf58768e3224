const { rmSync } = require('node:fs');

module.exports = async () => {
  const cluster = globalThis.__cluster;
  if (!cluster) return;
  await cluster.stop();
  rmSync(cluster.folder, { recursive: true, force: true });
};
