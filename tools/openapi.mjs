// The workspace's typed client from the API's own description. `npm run openapi` writes it, `npm run openapi -- --check [file]` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SCHEMA_FILE = join(root, 'apps/workspace/src/api/schema.d.ts');

const HEAD = '// Generated from the API by `npm run openapi`. Do not edit: change the controller or its DTO and run it again.\n\n';

/** The OpenAPI document of the built API. Nest's preview mode reads the routes without creating a single provider: no database, no port. */
async function describe() {
  const require = createRequire(import.meta.url);
  const { ApiModule } = require(join(root, 'dist/apps/api/src/api.module.js'));
  const { describeApi, prefixRoutes } = require(join(root, 'dist/apps/api/src/configure-api.js'));
  const app = await NestFactory.create(ApiModule, new FastifyAdapter(), { preview: true, abortOnError: false, logger: ['error'] });
  prefixRoutes(app);
  return describeApi(app);
}

async function makeSchema() {
  return HEAD + astToString(await openapiTypescript(await describe(), { alphabetize: true, defaultNonNullable: false }));
}

async function main() {
  build({ quiet: true });
  const schema = await makeSchema();
  const [mode, file = SCHEMA_FILE] = process.argv.slice(2);
  if (mode !== '--check') {
    writeFileSync(SCHEMA_FILE, schema);
    return `Wrote ${SCHEMA_FILE.slice(root.length + 1)}.`;
  }
  if (readFileSync(file, 'utf8') !== schema) throw new Error('The typed client is older than the API. Run `npm run openapi` and commit the result.');
  return 'The typed client is fresh.';
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.chdir(root);
    process.stdout.write(`${await main()}\n`);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
