// Builds what changed: servers (SWC), the shop's client script and the workspace (Vite). `npm run build`
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SKIP = new Set(['node_modules', 'dist', '.data']);
/** Lessons are Markdown too, and part of the program. */
const NOT_BUILT = /\.spec\.tsx?$|README\.md$/;

/** Hash of the names and contents of all files below the given paths. */
function fingerprint(paths, without = []) {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (!existsSync(path) || without.includes(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!SKIP.has(name)) visit(join(path, name));
    } else if (!NOT_BUILT.test(path)) {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

const bin = (name) => join('node_modules', '.bin', name);
const server = [bin('swc'), 'libs', 'apps', 'tools/demo', 'test/bench', '--out-dir', 'dist', '--config-file', '.swcrc', '--extensions', '.ts,.tsx', '--copy-files', '--quiet'];
server.push('--ignore', '**/*.spec.ts,**/*.spec.tsx,**/*.d.ts,**/README.md,apps/workspace/**,apps/storefront/client/**');

const servers = { sources: ['libs', 'apps', 'tools/demo', 'test/bench', '.swcrc'], without: [join('apps', 'workspace'), join('apps', 'storefront', 'client')] };

const PARTS = [
  { name: 'servers', ...servers, commands: [server] },
  { name: 'bundles', ...servers, sources: [...servers.sources, 'tools/bundle.mjs'], commands: [[process.execPath, 'tools/bundle.mjs']] },
  { name: 'shop-client', sources: ['apps/storefront/client', 'libs/ui', 'libs/kernel', 'tools/build-storefront-client.mjs'], commands: [[process.execPath, 'tools/build-storefront-client.mjs']] },
  { name: 'workspace', sources: ['apps/workspace', 'libs/ui', 'libs/kernel', 'libs/seller-training/src/phone.ts', 'libs/seller-training/src/domain'], commands: [[bin('vite'), 'build', '-c', 'apps/workspace/vite.config.ts', '--logLevel', 'warn']] },
];

/** @param {{quiet?: boolean}} options @returns {string[]} the parts built now; nothing when all is fresh. */
export function build({ quiet = false } = {}) {
  mkdirSync('dist', { recursive: true });
  const lock = existsSync('package-lock.json') ? readFileSync('package-lock.json') : '';
  const built = [];
  for (const part of PARTS) {
    if (!existsSync(part.sources[0])) continue;
    const stampFile = join('dist', `.${part.name}.stamp`);
    const stamp = createHash('sha256').update(fingerprint(part.sources, part.without)).update(lock).digest('hex');
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    for (const [command, ...args] of part.commands) {
      const result = spawnSync(command, args, { encoding: 'utf8', stdio: quiet ? 'pipe' : 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
      if (result.status !== 0) throw new Error(`Building the ${part.name} failed.\n${result.stdout ?? ''}${result.stderr ?? ''}`);
    }
    writeFileSync(stampFile, stamp);
    built.push(part.name);
  }
  return built;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const built = build();
    process.stdout.write(built.length ? `Built: ${built.join(', ')}\n` : 'Everything is fresh.\n');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
