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
/**
 * Stay files of their own: what carries native code or data, what is loaded only when asked for, and what both we and Nest load by
 * different ways and must be one copy (decorators are kept in a list of the module).
 */
const APART = ['sharp', 'pdfkit', 'exceljs', '@aws-sdk/client-s3', '@bull-board/api', '@bull-board/fastify', 'nodemailer', 'class-validator', 'class-transformer', 'libphonenumber-js'];

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
/** One byte a letter in memory instead of two: our texts have “quotes” and arrows. Rolldown leaves such letters only inside literals. */
const narrow = (code) => code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

export async function bundleApps() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const app of APPS) {
    const bundle = await rolldown({ input: join(ROOT, `dist/apps/${app}/src/main.js`), platform: 'node', external: isApart, plugins: [beside], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'cjs', dynamicImportInCjs: false, codeSplitting: false, comments: false, banner: `const __etalaseRoot = require('node:path').resolve(__dirname, '../..');` });
    await bundle.close();
    writeFileSync(join(OUT, `${app}.js`), `(function (exports, require, module, __filename, __dirname) {${narrow(output[0].code)}\n})`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundleApps();
