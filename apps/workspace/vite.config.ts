import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export default defineConfig({
  root: here('.'),
  base: '/kerja/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { '@etalase/kernel': here('../../libs/kernel/src/index.ts') } },
  build: { outDir: here('../../dist/workspace'), emptyOutDir: true, target: 'es2020' },
});
