// Who looks at which screens, at which widths, and what stands for the parameters of an address.
import { openBatch, runningBatch, sessionNow, taughtBatch } from './classes.mjs';
import { aDispute } from './disputes.mjs';
import { shopRoutes, workspaceRoutes } from './routes.mjs';
import { toAddress, toCart, toCode, toCourse, toPayment, toReviewForm, toShipping } from './ways.mjs';

export const PHONE = 360;
export const LAPTOP = 1280;

/** One row for each route table. A new table needs a row here; test/architecture/screens.spec.ts says so. */
export const ROOMS = [
  { name: 'kerja', source: 'apps/workspace/src/routes.tsx', person: 'seller', widths: [PHONE] },
  { name: 'kantor', source: 'apps/workspace/src/screens/office/office-room.tsx', person: 'admin', widths: [PHONE, LAPTOP] },
  { name: 'kantor', source: 'apps/workspace/src/screens/office/finance-room.tsx', person: 'finance', widths: [PHONE, LAPTOP] },
  { name: 'operator', source: 'apps/workspace/src/screens/operator/operator-room.tsx', person: 'operator', widths: [PHONE] },
  { name: 'angkatan', source: 'apps/workspace/src/screens/batches/batch-room.tsx', person: 'learner', widths: [PHONE] },
  { name: 'pelatihan', source: 'apps/workspace/src/screens/training/training-room.tsx', person: 'learner', widths: [PHONE] },
  { name: 'pintu', source: 'apps/workspace/src/app.tsx', person: 'newcomer', widths: [PHONE] },
];
const SHOP_ROOM = { name: 'toko', person: 'shopper', widths: [PHONE] };

/** Addresses of the shop that answer with a file or a piece of a page. */
export const NOT_PAGES = new Set([
  '/saran', '/og/beranda.jpg', '/og/produk/:file', '/foto/:name', '/manifest.webmanifest', '/ikon.svg', '/favicon.ico', '/ikon-penuh-512.png', '/ikon-:file',
  '/bayar/:token/status', '/bayar/:token/qr.png', '/tagihan/:secret/status', '/tagihan/:secret/qr.png', '/tagihan/:secret/qr.svg', '/wilayah', '/robots.txt', '/sitemap.xml', '/sitemap/:file',
  '/sertifikat/kunci.json', '/sertifikat/penerbit', '/sertifikat/status/:list',
]);

/** Where somebody else looks than the person of the room. */
const PEOPLE = {
  'angkatan /angkatan/mengajar': 'operator', 'angkatan /angkatan/mengajar/sesi': 'operator', 'angkatan /angkatan/mengajar/rencana': 'operator', 'angkatan /angkatan/mengajar/praktik': 'operator',
  'angkatan /angkatan/calon': 'head', 'angkatan /angkatan/calon/tulis': 'head', 'angkatan /angkatan/calon/rencana': 'head',
  'kantor /kantor/kunci-program': 'checker', 'toko /masuk': 'nobody', 'toko /masuk/kode': 'nobody', 'toko /luring': 'nobody',
};

/** What stands for parameters: a function of the visit that finds something real in the running demo. */
const SAMPLES = {
  'kerja /pesanan/:id': async (visit) => `/pesanan/${(await visit.orders('todo'))[0].id}`,
  'kerja /produk/:id': async (visit) => `/produk/${(await visit.products())[0].id}`,
  'kerja /produk/:id/ubah': async (visit) => `/produk/${(await visit.products())[0].id}/ubah`,
  'kerja /produk/:id/stok/:variant': async (visit) => {
    const [product] = await visit.products();
    return `/produk/${product.id}/stok/${product.variants[0].id}`;
  },
  'kerja /gabung/:key': async () => '/gabung/business.nib',
  'kantor /kantor/periksa/:id': async (visit) => `/kantor/periksa/${await visit.waitingShop('Kopi Kebun Atas')}`,
  'kantor /kantor/keluhan/:id': async (visit) => `/kantor/keluhan/${(await visit.get('admin', '/api/office/complaints?state=open')).items[0].id}`,
  'kantor /kantor/toko/:id': async (visit) => `/kantor/toko/${(await visit.get('admin', '/api/office/sellers?state=active&limit=1')).items[0].id}`,
  'kantor /kantor/contoh/:id': async (visit) => `/kantor/contoh/${(await visit.get('admin', '/api/office/sellers/samples')).items[0].id}`,
  'kantor /kantor/pencairan/:id': async (visit) => `/kantor/pencairan/${await visit.payoutRun()}`,
  'kantor /kantor/buku/:kind': async () => '/kantor/buku/escrow',
  'kantor /kantor/buku/akun/:account': async () => '/kantor/buku/akun/rail_pending',
  'kantor /kantor/pembayaran/:id': async (visit) => `/kantor/pembayaran/${(await visit.paidPayment()).id}`,
  'kantor /kantor/sengketa/:id': async (visit) => `/kantor/sengketa/${await aDispute(visit)}`,
  'kantor /kantor/pelatihan/angkatan': async (visit) => `/kantor/pelatihan/angkatan?id=${await runningBatch(visit)}`,
  'kantor /kantor/pelatihan/ubah': async (visit) => `/kantor/pelatihan/ubah?id=${await runningBatch(visit)}`,
  'kantor /kantor/pelatihan/sesi': async (visit) => `/kantor/pelatihan/sesi?angkatan=${await runningBatch(visit)}&sesi=${await sessionNow(visit)}`,
  'angkatan /angkatan/daftar': async (visit) => `/angkatan/daftar?angkatan=${await openBatch(visit)}`,
  'angkatan /angkatan/mengajar/sesi': async (visit) => `/angkatan/mengajar/sesi?sesi=${await sessionNow(visit)}`,
  'angkatan /angkatan/mengajar/praktik': async (visit) => `/angkatan/mengajar/praktik?angkatan=${await taughtBatch(visit)}`,
  'angkatan /angkatan/calon/tulis': async (visit) => `/angkatan/calon/tulis?angkatan=${await openBatch(visit, true)}`,
  'operator /operator/periksa/:id': async (visit) => `/operator/periksa/${await visit.waitingShop('Keripik Pondok Bambu')}`,
  'pelatihan /pelatihan/:course': async (visit, page) => toCourse(visit, page),
  'pelatihan /pelatihan/:course/kata': async (visit, page) => toCourse(visit, page, '/kata'),
  'pelatihan /pelatihan/:course/tes/:role': async (visit, page) => toCourse(visit, page, '/tes/awal'),
  'pelatihan /pelatihan/:course/pelajaran/:slug': async (visit, page) => toCourse(visit, page, '/pelajaran/m2-1-cahaya-jendela'),
  'pelatihan /pelatihan/:course/toko': async (visit, page) => toCourse(visit, page, '/toko'),
  'pelatihan /pelatihan/:course/toko/:screen': async (visit, page) => toCourse(visit, page, '/toko/produk'),
  'pelatihan /pelatihan/:course/toko/:screen/:id': async (visit, page) => toCourse(visit, page, '/toko/pesanan/keluhan'),
  'toko /toko/:slug': async (visit) => `/toko/${(await visit.shop()).slug}`,
  'toko /desa/:code': async (visit) => `/desa/${(await visit.shop()).villageCode}`,
  'toko /kabupaten/:code': async (visit) => `/kabupaten/${(await visit.shop()).villageCode.slice(0, 5)}`,
  'toko /kategori/:slug': async (visit) => `/kategori/${(await visit.get('nobody', '/api/categories')).items[0].slug}`,
  'toko /produk/:slug': async (visit) => `/produk/${(await visit.card()).slug}`,
  'toko /produk/:slug/ulasan': async (visit) => `/produk/${await visit.reviewed()}/ulasan`,
  'toko /ulasan/:id/lapor': async (visit) => `/ulasan/${await visit.review()}/lapor`,
  'toko /sertifikat/:code': async () => '/sertifikat/TIDAK-ADA',
  'toko /pelatihan/:course': async () => '/pelatihan/onboarding-umkm',
  'toko /pesanan/:token': async (visit) => `/pesanan/${await visit.orderToken('shipped')}`,
  'toko /pesanan/:token/ulasan': async (visit) => `/pesanan/${await visit.orderToken('completed')}/ulasan`,
  'toko /pesanan/:token/ulasan/:part/:line': async (visit, page) => toReviewForm(visit, page),
  'toko /pengembalian/:token': async (visit) => visit.refundPlace(),
  'toko /bayar/:token': async (visit) => `/bayar/${await visit.orderToken('awaiting_payment')}`,
  'toko /tagihan/:secret': async (visit) => visit.bill(),
  // Reached as a buyer reaches them: with something in the cart, then with an address.
  'toko /keranjang': async (visit, page) => toCart(visit, page),
  'toko /checkout': async (visit, page) => toAddress(visit, page),
  'toko /checkout/kirim': async (visit, page) => toShipping(visit, page),
  'toko /checkout/bayar': async (visit, page) => toPayment(visit, page),
  'toko /cari': async () => '/cari?q=kopi',
  'toko /masuk/kode': async (visit, page) => toCode(visit, page),
};

const fileName = (room, pattern) => `${room}${pattern === '/' ? '' : pattern.replace(new RegExp(`^/${room}(?=/|$)`), '')}`.replaceAll(/[/:]+/g, '-').replaceAll(/-+$/g, '') || room;

/**
 * What is looked at: one row for each address of the route tables.
 * @returns {{name: string, room: string, pattern: string, source: string, person: string, widths: number[], find: (visit: import('./visit.mjs').Visit, page: import('playwright-core').Page) => Promise<string | null>}[]}
 * `find` gives an address, or leads the page there itself and gives `null`.
 * @throws Error naming a table without a room, a parameter without a sample, a sample without a screen
 */
export function planOf(root, tables = { workspace: workspaceRoutes(root), shop: shopRoutes(root) }) {
  const faults = [];
  const rows = [];
  const add = (room, prefix, { source, pattern }) => {
    const key = `${room.name} ${pattern}`;
    const sample = SAMPLES[key];
    if (!sample && pattern.includes(':')) faults.push(`${pattern} of ${source} has a parameter: say in tools/screens/rooms.mjs what stands for it ('${key}').`);
    const find = async (visit, page) => {
      const found = sample ? await sample(visit, page) : pattern;
      return found === null ? null : prefix + (found === '/' && prefix ? '' : found);
    };
    rows.push({ name: fileName(room.name, pattern), room: room.name, pattern, source, person: PEOPLE[key] ?? room.person, widths: room.widths, find });
  };
  for (const route of tables.workspace) {
    const room = ROOMS.find(({ source }) => source === route.source);
    if (room) add(room, '/kerja', route);
    else faults.push(`${route.source} has screens, but no room: add it to ROOMS in tools/screens/rooms.mjs.`);
  }
  for (const route of tables.shop) if (!NOT_PAGES.has(route.pattern)) add(SHOP_ROOM, '', route);
  const known = new Set(rows.map(({ room, pattern }) => `${room} ${pattern}`));
  for (const key of [...Object.keys(SAMPLES), ...Object.keys(PEOPLE)]) if (!known.has(key)) faults.push(`tools/screens/rooms.mjs speaks of '${key}', which no route table has.`);
  for (const pattern of NOT_PAGES) if (!tables.shop.some((route) => route.pattern === pattern)) faults.push(`tools/screens/rooms.mjs leaves out ${pattern}, which the shop does not have.`);
  if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'));
  return rows;
}
