const base = require('./jest.base.cjs');
module.exports = {
  ...base,
  displayName: 'database',
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.db.spec.ts'],
  globalSetup: '<rootDir>/test/support/postgres.setup.cjs',
  globalTeardown: '<rootDir>/test/support/postgres.teardown.cjs',
  testTimeout: 30000,
};
