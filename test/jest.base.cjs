// Nest 12 ships ESM only; Jest cannot require ESM on Node 20, so its packages are compiled to CommonJS with the sources.
const path = require('node:path');
const swc = JSON.parse(require('node:fs').readFileSync(path.join(__dirname, '../.swcrc'), 'utf8'));
delete swc.$schema;
swc.jsc.baseUrl = path.join(__dirname, '..');
const esmOnly = ['@nestjs', '@fastify/cookie', 'cookie', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@borewit', '@tokenizer', 'iterare', 'preact', 'preact-render-to-string', 'uuid', 'path-to-regexp', 'load-esm', 'content-disposition'];
module.exports = {
  rootDir: path.join(__dirname, '..'),
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^@etalase/seller-training/phone$': '<rootDir>/libs/seller-training/src/phone.ts', '^@etalase/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  // Jest leaves one core free by default; on two that is half of the machine.
  maxWorkers: '100%',
  cacheDirectory: '<rootDir>/.data/jest-cache',
};
