import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { COLOURS } from '../../libs/ui/src/tokens/tokens';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const port = Number(process.env.WORKSPACE_PORT ?? 5173);
const origin = process.env.PUBLIC_ORIGIN ?? 'http://localhost:3000';
const proxy = { '/api': origin, '/foto': origin };

export default defineConfig({
  root: at('.'),
  base: '/kerja/',
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  resolve: {
    alias: [
      { find: '@etalase/ui/ui.css', replacement: at('../../libs/ui/src/css/ui.css') },
      // What learners' phones compute themselves is the very code the server runs.
      { find: '@etalase/seller-training/phone', replacement: at('../../libs/seller-training/src/phone.ts') },
      { find: /^@etalase\/(kernel|ui)$/, replacement: `${at('../../libs')}/$1/src/index.ts` },
      { find: 'node:crypto', replacement: at('./build/browser-crypto.ts') },
    ],
  },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      // Most phones read codes by themselves; the worker keeps our reader on those that have asked for it (sw/reader-cache.ts).
      injectManifest: { globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'], globIgnores: ['**/wasm-reader-*.js'], target: 'es2022' },
      manifest: {
        id: '/kerja/',
        name: 'Etalase Desa: ruang kerja penjual',
        short_name: 'Etalase Desa',
        description: 'Pesanan, produk dan uang toko Anda.',
        lang: 'id',
        start_url: '/kerja/',
        scope: '/kerja/',
        display: 'standalone',
        background_color: COLOURS.paper,
        theme_color: COLOURS.maroonDeep,
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  server: { port, strictPort: true, proxy },
  preview: { port, strictPort: true, proxy },
  build: {
    outDir: at('../../dist/workspace'),
    emptyOutDir: true,
    // Phones whose Chrome gets no updates any more still open the app.
    target: 'es2020',
    assetsInlineLimit: 2_048,
    // The shop's texts ride along with the components otherwise: nothing in our libs acts on being imported.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/libs\/\w+\/src\/.*\.tsx?$/, sideEffects: false }] } },
    reportCompressedSize: true,
  },
});
