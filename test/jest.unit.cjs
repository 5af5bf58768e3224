const base = require('./jest.base.cjs');
module.exports = {
  ...base,
  displayName: 'unit',
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.ts', '<rootDir>/{apps,libs,tools}/**/*.spec.tsx', '<rootDir>/test/architecture/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
};
