const base = require('./jest.base.cjs');
module.exports = {
  ...base,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  globalSetup: '<rootDir>/test/support/browser.setup.cjs',
  globalTeardown: '<rootDir>/test/support/browser.teardown.cjs',
  // Before each file: which running system is its.
  setupFiles: ['<rootDir>/test/support/browser.lane.cjs'],
  // After each file: what its pages were sent holds no number that was sown.
  setupFilesAfterEnv: ['<rootDir>/test/support/browser.after.ts'],
  // Measured alone: jest.weight.cjs.
  testPathIgnorePatterns: ['/node_modules/', 'weight\\.browser\\.ts$'],
  testTimeout: 120000,
  // Each worker has a running system of its own.
  maxWorkers: 2,
};
