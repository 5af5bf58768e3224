// Bytes over the line and seconds to the largest picture: like jest.browser.cjs, run when nothing else does.
module.exports = { ...require('./jest.browser.cjs'), displayName: 'weight', testMatch: ['<rootDir>/test/browser/weight.browser.ts'], testPathIgnorePatterns: ['/node_modules/'], maxWorkers: 1 };
