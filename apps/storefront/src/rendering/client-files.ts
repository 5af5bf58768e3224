import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `dist/` when compiled, the repository when run from source by tests. */
const BASE = resolve(__dirname, '../../../..');

/** Folder of a client build, or `null` when it was not built. */
export const builtFolder = (name: 'storefront-client' | 'workspace'): string | null => [join(BASE, name), join(BASE, 'dist', name)].find((folder) => existsSync(folder)) ?? null;

/** Hashed addresses of the built files by their source names. @throws Error with one sentence when nothing was built. */
export function readAssets(): (name: string) => string {
  const folder = builtFolder('storefront-client');
  if (!folder) throw new Error('The client files of the shop are missing. Run `npm run build` first.');
  const names = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as Record<string, string>;
  return (name) => {
    const file = names[name];
    if (!file) throw new Error(`client file ${name} was not built`);
    return `/aset/${file}`;
  };
}
