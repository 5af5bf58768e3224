// Every screen there is, read from the route tables themselves: a new one is in this list without anybody remembering it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORKSPACE = 'apps/workspace/src';
const SHOP = 'apps/storefront/src';

const filesIn = (root, folder, ends) => readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`).filter((path) => path.endsWith(ends)).sort();
const matchesOf = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Rows of tables like `{ pattern: '/pesanan/:id', … }`, and the doors that the app compares by hand. */
export function routesOfWorkspace(text) {
  return [...new Set([...matchesOf(text, /\bpattern: '([^']+)'/g), ...matchesOf(text, /\bplace\.path(?:\.replace\([^)]*\))? === '([^']+)'/g)])];
}

/** Addresses that answer a GET in a Nest controller: `@Controller('pesanan/:token')` and `@Get('bagian')` make `/pesanan/:token/bagian`. */
export function routesOfController(text) {
  const base = matchesOf(text, /@Controller\((?:'([^']*)')?\)/g)[0] ?? '';
  return matchesOf(text, /@Get\((?:'([^']*)')?\)/g).map((path) => `/${[base, path].filter(Boolean).join('/')}`);
}

const read = (root, files, routesOf) => files.flatMap((source) => routesOf(readFileSync(join(root, source), 'utf8')).map((pattern) => ({ source, pattern })));

/** @returns {{source: string, pattern: string}[]} */
export const workspaceRoutes = (root) => read(root, filesIn(root, WORKSPACE, '.tsx').filter((path) => !path.includes('.spec.')), routesOfWorkspace);
/** @returns {{source: string, pattern: string}[]} */
export const shopRoutes = (root) => read(root, filesIn(root, SHOP, '.controller.ts'), routesOfController);
