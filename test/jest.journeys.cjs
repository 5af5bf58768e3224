const base = require('./jest.base.cjs');
module.exports = {
  ...base,
  displayName: 'journeys',
  testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'],
  globalSetup: '<rootDir>/test/support/stack.setup.cjs',
  globalTeardown: '<rootDir>/test/support/postgres.teardown.cjs',
  testTimeout: 180000,
  // Each file has a database and processes of its own, and waits more than it works.
  maxWorkers: 2,
};
