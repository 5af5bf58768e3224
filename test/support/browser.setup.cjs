// For the browser tests: one running system on the small demo, shared by all files; jest runs them one after the other.
const prepareDemo = require('./stack.setup.cjs');

module.exports = async () => {
  await prepareDemo();
  const { startStack } = await import('../../tools/stack.mjs');
  const stack = await startStack({
    dataDir: process.env.JOURNEY_DATA,
    ports: 'free',
    env: { DATABASE_URL: `${process.env.TEST_POSTGRES}/${process.env.JOURNEY_TEMPLATE}`, SECRET_KEY: 'journeys-secret-key-of-enough-length-0123456789', LOG_LEVEL: 'warn', NOTIFICATION_TIME_SCALE: '0.01' },
  });
  globalThis.__stack = stack;
  process.env.BROWSER_SHOP = stack.env.PUBLIC_ORIGIN;
  process.env.BROWSER_API = stack.api;
  process.env.BROWSER_SANDBOX = stack.sandbox;
};
