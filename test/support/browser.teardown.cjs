const stopCluster = require('./postgres.teardown.cjs');

module.exports = async () => {
  await globalThis.__stack?.stop();
  await stopCluster();
};
