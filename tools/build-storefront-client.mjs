// Bundles the shop's stylesheet, scripts and service worker into dist/storefront-client, with hashed names and .br beside each file.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../apps/storefront/client', import.meta.url));
const outDir = process.argv[2] ?? fileURLToPath(new URL('../dist/storefront-client', import.meta.url));
// Android WebView of the last five years, and Safari that has AVIF.
const target = ['chrome90', 'safari15', 'firefox100'];

const base = { root, base: '/aset/', configFile: false, publicDir: false, logLevel: 'warn' };
const bundle = (input, more = {}) => ({ outDir, target, modulePreload: false, reportCompressedSize: false, rolldownOptions: { input, output: { entryFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]', ...more.output } }, ...more.build });

const entries = { shop: join(root, 'shop.ts'), product: join(root, 'product.ts'), checkout: join(root, 'checkout.ts'), order: join(root, 'order.ts'), pay: join(root, 'pay.ts'), check: join(root, 'check.ts'), style: join(root, 'styles/shop.css'), training: join(root, 'styles/training.css') };
await build({ ...base, build: bundle(entries, { build: { manifest: 'vite.json', emptyOutDir: true, cssMinify: 'lightningcss' } }) });

const manifest = JSON.parse(await readFile(join(outDir, 'vite.json'), 'utf8'));
const files = {};
for (const [source, { file }] of Object.entries(manifest)) files[source.replace(/^styles\//, '').replace(/\.ts$/, '.js')] = file;
await writeFile(join(outDir, 'assets.json'), JSON.stringify(files));

const version = createHash('sha256').update(JSON.stringify(files)).update(await readFile(join(root, 'sw.ts'))).digest('hex').slice(0, 12);
await build({
  ...base,
  define: { __VERSION__: JSON.stringify(version), __ASSETS__: JSON.stringify(Object.values(files).map((file) => `/aset/${file}`)) },
  build: bundle({ sw: join(root, 'sw.ts') }, { build: { emptyOutDir: false }, output: { entryFileNames: 'sw.js' } }),
});

for (const name of await readdir(outDir)) {
  if (!/\.(js|css)$/.test(name)) continue;
  const content = await readFile(join(outDir, name));
  await writeFile(join(outDir, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }));
}
