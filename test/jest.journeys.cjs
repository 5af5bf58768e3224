const base = require('./jest.base.cjs');
module.exports = {
  ...base,
  displayName: 'journeys',
  testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'],
  globalSetup: '<rootDir>/test/support/stack.setup.cjs',
  globalTeardown: '<rootDir>/test/support/postgres.teardown.cjs',
  testTimeout: 180000,
  // Beside two of browsers (tools/test.mjs): a journey's own processes keep a core busy.
  maxWorkers: 1,
};
