// Joins each built app with the packages it loads into one file, `dist/bin/<app>.js`: thousands of small files take longer to find
// and compile than an app to start. `tools/app.cjs` runs it. ADR 16.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist/bin');
export const APPS = ['api', 'worker', 'storefront', 'sandbox'];
/** Stay files of their own: what carries native code or data, and what is loaded only when asked for. */
const APART = ['sharp', 'pdfkit', 'exceljs', '@aws-sdk/client-s3', 'nodemailer'];

const isApart = (id) => id.startsWith('node:') || builtinModules.includes(id) || APART.some((name) => id === name || id.startsWith(`${name}/`)) || id.endsWith('/opentelemetry');

/** Code that reads files beside itself finds them where they were. */
const beside = {
  name: 'beside',
  transform(code, id) {
    if (!/\b__(dirname|filename)\b/.test(code)) return null;
    const at = (path) => `require('node:path').join(__etalaseRoot, ${JSON.stringify(relative(ROOT, path))})`;
    return `var __dirname = ${at(dirname(id))}, __filename = ${at(id)};\n${code}`;
  },
};
/**
 * `@nestjs/typeorm` asks TypeORM, by a way no bundler sees, for two exports that TypeORM 1 has no more: a whole second TypeORM was
 * loaded from its files to learn that they are `undefined`.
 */
const compat = {
  name: 'typeorm-compat',
  async load(id) {
    if (!id.endsWith('/@nestjs/typeorm/dist/common/typeorm-compat.js')) return null;
    const known = await import('typeorm');
    const gone = ['Connection', 'AbstractRepository'];
    if (gone.some((name) => name in known)) throw new Error(`TypeORM has ${gone.join(' or ')} again: tools/bundle.mjs must let @nestjs/typeorm find it.`);
    return gone.map((name) => `export const ${name} = undefined;`).join('\n');
  },
};
/** Packages that keep what decorators say in a list of the module: one copy, by whichever way they are asked for. */
const alias = {
  'class-validator': join(ROOT, 'node_modules/class-validator/cjs/index.js'),
  'class-transformer/cjs/storage': join(ROOT, 'node_modules/class-transformer/cjs/storage.js'),
  'class-transformer': join(ROOT, 'node_modules/class-transformer/cjs/index.js'),
};
/** `OmitType` and its like ask for those two by the same hidden way; without it the bundler sees them. */
const mappedTypes = {
  name: 'mapped-types',
  transform(code, id) {
    if (!id.includes('/@nestjs/mapped-types/')) return null;
    return code.replace("import { createRequire } from 'node:module';", '').replace('const require = createRequire(import.meta.url);', '');
  },
};
/** One byte a letter in memory instead of two: our texts have “quotes” and arrows. Rolldown leaves such letters only inside literals. */
const narrow = (code) => code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

export async function bundleApps() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const app of APPS) {
    const bundle = await rolldown({ input: join(ROOT, `dist/apps/${app}/src/main.js`), platform: 'node', external: isApart, resolve: { alias }, plugins: [compat, mappedTypes, beside], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'cjs', dynamicImportInCjs: false, codeSplitting: false, comments: false, banner: `const __etalaseRoot = require('node:path').resolve(__dirname, '../..');` });
    await bundle.close();
    writeFileSync(join(OUT, `${app}.js`), `(function (exports, require, module, __filename, __dirname) {${narrow(output[0].code)}\n})`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundleApps();
