// Starts one app from its bundle (`tools/bundle.mjs`): `node tools/app.cjs api`. ADR 16.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

/** What V8 has compiled before, unless it was another V8, other flags or another text: then V8 refuses it, and compiles. */
function run(bundle) {
  const kept = `${bundle}.${v8.cachedDataVersionTag().toString(16)}.cache`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  // What an app needs once, V8 would forget before it can be kept.
  if (!cachedData) v8.setFlagsFromString('--no-flush-bytecode');
  const script = new vm.Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  if (cachedData && !script.cachedDataRejected) return;
  // Told by `runMain`: by then all the functions of starting are compiled.
  process.once('app:started', () => {
    v8.setFlagsFromString('--flush-bytecode');
    try {
      // Whole or not at all: another process may be reading.
      writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
      renameSync(`${kept}.${process.pid}`, kept);
    } catch {
      // A folder that cannot be written, as in a container: the next start compiles again.
    }
  });
}

const app = process.argv[2] ?? '';
const root = join(__dirname, '..');
const main = join(root, 'dist/apps', app, 'src/main.js');
const bundle = join(root, 'dist/bin', `${app}.js`);
// Tracing wraps modules by their names as they are loaded, and maps of source lines belong to files: a bundle has neither.
const asksForFiles = Boolean(process.env.OTEL_EXPORTER_OTLP_ENDPOINT) || `${process.execArgv} ${process.env.NODE_OPTIONS}`.includes('--enable-source-maps');
process.argv.splice(1, 2, main);
if (asksForFiles || !existsSync(bundle)) require(main);
else run(bundle);
