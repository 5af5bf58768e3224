// A registry mirror may lack the builds of a package for other systems; npm then leaves them out of the lock file and
// `npm ci` refuses it. This adds the missing optional entries (exact versions only). Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = { darwin: 'darwin', linux: 'linux', win32: 'win32', freebsd: 'freebsd', openbsd: 'openbsd', android: 'android', openharmony: 'openharmony' };
const PROCESSORS = { x64: 'x64', arm64: 'arm64', ia32: 'ia32', ppc64: 'ppc64', s390x: 's390x', riscv64: 'riscv64', loong64: 'loong64', arm: 'arm' };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const words = (name) => name.split(/[-/]/);
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isKnown = lock.packages[`node_modules/${name}`] ?? lock.packages[`${place}/node_modules/${name}`];
    if (isKnown || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const os = words(name).map((word) => SYSTEMS[word]).filter(Boolean);
    const cpu = words(name).map((word) => PROCESSORS[word]).filter(Boolean);
    lock.packages[`node_modules/${name}`] = { version, ...(cpu.length ? { cpu } : {}), optional: true, ...(os.length ? { os } : {}) };
    added.push(name);
  }
}
if (added.length) {
  const { '': root, ...rest } = lock.packages;
  lock.packages = { '': root, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
process.stdout.write(added.length ? `Added ${added.length} optional packages to package-lock.json.\n` : 'package-lock.json is complete.\n');
