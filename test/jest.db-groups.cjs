// The specs of jest.db.cjs, several to a file: see support/spec-group.cjs.
module.exports = { ...require('./jest.db.cjs'), testMatch: ['<rootDir>/test/groups/database-*.cjs'] };
