// What a screen shows only after something was done: doors, steps of a form, sheets. No address leads there, so they are named here.
import { Secret, TOTP } from 'otpauth';
import sharp from 'sharp';
import { classStates } from './class-states.mjs';
import { paymentStates } from './money-states.mjs';
import { LAPTOP, PHONE } from './rooms.mjs';
import { toPayment, writePlan } from './ways.mjs';

const BOTH = [PHONE, LAPTOP];
const press = (page, name) => page.getByRole('button', { name }).first().click();
const heading = (page, name) => page.getByRole('heading', { name }).first().waitFor();
const codeOfKey = (key) => new TOTP({ secret: Secret.fromBase32(key.replaceAll(/\s/g, '')) }).generate();

/** From the desk to the sheet of one decision on the first few shops. */
async function tickShops(page, act) {
  await page.goto('/kerja/kantor');
  for (const name of ['Keripik Pondok Bambu', 'Anyaman Tepi Sawah']) await page.getByLabel(`Pilih ${name}`).check();
  if (act) await press(page, act);
}

/** A shop nobody has opened before, in the name of whoever is signed in, as far as its ladder. */
async function openShop(visit, page) {
  await visit.once('shop of the newcomer', async () => {
    const { villageCode } = await visit.shop();
    await visit.call('newcomer', 'POST', '/api/shops', { name: 'Warung Coba Baru', story: 'Kue basah tiap pagi, dititip di pasar.', categories: ['makanan'], isMadeByWomen: true, villageCode, phone: visit.people.newcomer.phone });
  });
  await page.goto('/kerja/gabung');
  await page.locator('h1').first().waitFor();
  // The shop was opened behind the app's back: it asks again, as when a line comes back.
  await page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
  await heading(page, 'Jenjang toko');
}

/** The same, at one task of the checklist. */
const task = (name, key, then) => ({
  name: `gabung-${name}`, room: 'kerja', person: 'newcomer', widths: [PHONE],
  go: async (visit, page) => {
    await openShop(visit, page);
    await page.goto(`/kerja/gabung/${key}`);
    await then?.(page);
  },
});

/** Of the form of a new product, after the picture of its front: the step with this many more. */
const product = async (page, steps) => {
  await page.goto('/kerja/produk/baru');
  await page.getByRole('button', { name: 'Lanjut' }).waitFor();
  if (!(await page.getByAltText('Foto depan').isVisible())) {
    await press(page, /^Depan/);
    const photo = await sharp({ create: { width: 1200, height: 1200, channels: 3, background: '#c9962e' } }).jpeg().toBuffer();
    await page.getByLabel('Pilih dari galeri').setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo });
    await press(page, 'Pakai foto ini');
    await page.getByAltText('Foto depan').waitFor();
  }
  await press(page, 'Lanjut');
  if (steps < 1) return;
  await page.getByLabel('Nama produk').fill('Keripik pisang manis 200 gram');
  await press(page, 'Lanjut');
};

const firstOrder = async (visit, page, state) => {
  const orders = await visit.orders('todo');
  const order = orders.find((one) => one.state === state) ?? orders[0];
  await page.goto(`/kerja/pesanan/${order.id}`);
  await page.locator('.page__back').waitFor();
};

const payBy = async (visit, page, way) => {
  await toPayment(visit, page);
  await page.getByLabel(way).check();
  await press(page, /^Pesan dan bayar/);
  await page.waitForURL(/\/bayar\//);
};

/** Where it leads in the order given; what opens a shop comes after what shows a person without one. */
export const STATES = [
  { name: 'pintu-nomor', room: 'pintu', person: 'nobody', widths: BOTH, go: (_, page) => page.goto('/kerja') },
  {
    name: 'pintu-kode', room: 'pintu', person: 'nobody', widths: [PHONE],
    go: async (visit, page) => {
      await page.goto('/kerja');
      await page.getByLabel('Nomor HP Anda').fill('0812-0000-9303');
      await press(page, 'Kirim kode');
      await page.getByLabel('Kode', { exact: true }).waitFor();
    },
  },
  {
    name: 'kantor-kelas-desa-cabang', room: 'kantor', person: 'admin', widths: BOTH,
    go: async (_, page) => {
      await page.goto('/kerja/kantor/kelas-desa');
      await page.locator('.branch__head').first().click();
      await page.locator('.tree__under .branch__head').first().click();
      await page.locator('.tree__under .leaves').first().waitFor();
    },
  },
  { name: 'angkatan-rencana-ditulis', room: 'angkatan', person: 'villager', widths: [PHONE], go: writePlan },
  {
    name: 'angkatan-rencana-langkah', room: 'angkatan', person: 'villager', widths: [PHONE],
    go: async (visit, page) => {
      await writePlan(visit, page);
      await press(page, 'Tambah langkah');
    },
  },
  ...classStates,
  { name: 'pintu-tanpa-toko', room: 'pintu', person: 'newcomer', widths: [PHONE], go: (_, page) => page.goto('/kerja') },
  {
    name: 'pintu-kode-pengaman', room: 'pintu', person: 'unproven', widths: BOTH,
    go: async (_, page) => {
      await page.goto('/kerja/kantor');
      await heading(page, 'Kode dari aplikasi pengaman');
    },
  },
  {
    name: 'pintu-kode-cadangan', room: 'pintu', person: 'unproven', widths: [PHONE],
    go: async (_, page) => {
      await page.goto('/kerja/kantor');
      await press(page, 'HP hilang? Pakai kode cadangan');
    },
  },
  { name: 'pintu-pasang-pengaman', room: 'pintu', person: 'unenrolled', widths: BOTH, needsDatabase: true, go: (_, page) => page.goto('/kerja/kantor') },
  {
    name: 'pintu-pindai-kunci', room: 'pintu', person: 'unenrolled', widths: BOTH, needsDatabase: true,
    go: async (_, page) => {
      await page.goto('/kerja/kantor');
      await press(page, 'Aplikasinya sudah terpasang');
      await page.getByAltText('Kode QR untuk aplikasi pengaman').waitFor();
      await page.getByText('Tidak bisa memindai?').click();
    },
  },
  {
    name: 'pintu-kertas-kode', room: 'pintu', person: 'unenrolled', widths: [PHONE], needsDatabase: true,
    go: async (_, page) => {
      await page.goto('/kerja/kantor');
      await press(page, 'Aplikasinya sudah terpasang');
      await page.getByText('Tidak bisa memindai?').click();
      await page.getByLabel('6 angka di aplikasi').pressSequentially(codeOfKey(await page.locator('.key__words').innerText()));
      await heading(page, 'Simpan kode cadangan');
    },
  },
  {
    name: 'buka-toko-jenis', room: 'pintu', person: 'newcomer', widths: [PHONE],
    go: async (_, page) => {
      await page.goto('/kerja/buka-toko');
      await page.getByLabel('Nama toko').fill('Warung Coba Baru');
      await press(page, 'Lanjut');
    },
  },
  {
    name: 'buka-toko-desa', room: 'pintu', person: 'newcomer', widths: [PHONE],
    go: async (_, page) => {
      await page.goto('/kerja/buka-toko');
      await page.getByLabel('Nama toko').fill('Warung Coba Baru');
      await press(page, 'Lanjut');
      await page.getByText('Makanan & Camilan').click();
      await press(page, 'Lanjut');
      await page.getByLabel('Desa tempat usaha').pressSequentially('sekincau');
      await page.locator('.choice').first().waitFor();
    },
  },
  { name: 'gabung-baru', room: 'kerja', person: 'newcomer', widths: [PHONE], go: openShop },
  task('nik', 'identity.nik'),
  task('ktp', 'identity.ktp'),
  task('rekening', 'payout.account', async (page) => page.getByRole('heading', { name: 'Rekening pencairan' }).waitFor()),
  task('profil', 'shop.profile'),
  task('pirt', 'certificate.pirt'),
  { name: 'dihentikan', room: 'kerja', person: 'stopped', widths: [PHONE], go: (_, page) => page.goto('/kerja/gabung') },
  { name: 'produk-baru-nama', room: 'kerja', person: 'seller', widths: [PHONE], go: (_, page) => product(page, 0) },
  { name: 'produk-baru-harga', room: 'kerja', person: 'seller', widths: [PHONE], go: (_, page) => product(page, 1) },
  { name: 'bayar-qris', room: 'toko', person: 'shopper', widths: [PHONE], go: (visit, page) => payBy(visit, page, 'QRIS') },
  { name: 'bayar-transfer', room: 'toko', person: 'shopper', widths: [PHONE], go: (visit, page) => payBy(visit, page, 'BRI') },
  ...paymentStates(payBy),
  { name: 'pesanan-baru', room: 'kerja', person: 'seller', widths: [PHONE], go: (visit, page) => firstOrder(visit, page, 'new') },
  { name: 'pesanan-siap-kirim', room: 'kerja', person: 'seller', widths: [PHONE], go: (visit, page) => firstOrder(visit, page, 'packed') },
  { name: 'pesanan-siap-diambil', room: 'kerja', person: 'seller', widths: [PHONE], go: (visit, page) => firstOrder(visit, page, 'ready_for_pickup') },
  { name: 'antrean-dipilih', room: 'kantor', person: 'admin', widths: BOTH, go: (_, page) => tickShops(page) },
  { name: 'antrean-terima', room: 'kantor', person: 'admin', widths: BOTH, go: (_, page) => tickShops(page, 'Terima…') },
  { name: 'antrean-kembalikan', room: 'kantor', person: 'admin', widths: BOTH, go: (_, page) => tickShops(page, 'Kembalikan…') },
  {
    name: 'periksa-kembalikan', room: 'kantor', person: 'admin', widths: BOTH,
    go: async (visit, page) => {
      await page.goto(`/kerja/kantor/periksa/${await visit.waitingShop('Keripik Pondok Bambu')}`);
      await press(page, /^Lihat foto KTP/);
      await page.getByAltText('Foto KTP').waitFor();
      await page.locator('article').filter({ hasText: 'Foto KTP' }).getByText('Kembalikan', { exact: true }).click();
    },
  },
  {
    name: 'toko-hentikan', room: 'kantor', person: 'admin', widths: BOTH,
    go: async (visit, page) => {
      const { items } = await visit.get('admin', '/api/office/sellers?state=active&limit=1');
      await page.goto(`/kerja/kantor/toko/${items[0].id}`);
      await press(page, 'Hentikan toko…');
    },
  },
  {
    name: 'toko-dihentikan', room: 'kantor', person: 'admin', widths: BOTH,
    go: async (visit, page) => {
      const { items } = await visit.get('admin', '/api/office/suspensions');
      await page.goto(`/kerja/kantor/toko/${(items.find((one) => one.state === 'appealed') ?? items[0]).sellerId}`);
      await heading(page, 'Penghentian');
    },
  },
  {
    name: 'produk-kembalikan', room: 'kantor', person: 'admin', widths: BOTH,
    go: async (_, page) => {
      await page.goto('/kerja/kantor/produk');
      await page.locator('.bulk__all input').check();
      await page.locator('.bulk').getByRole('button', { name: 'Kembalikan…' }).click();
    },
  },
  {
    name: 'syarat-ubah', room: 'kantor', person: 'admin', widths: BOTH,
    go: async (_, page) => {
      await page.goto('/kerja/kantor/syarat');
      await page.getByRole('button', { name: /Foto KTP/ }).click();
    },
  },
  {
    name: 'kategori-baru', room: 'kantor', person: 'admin', widths: BOTH,
    go: async (_, page) => {
      await page.goto('/kerja/kantor/kategori');
      await press(page, 'Kategori utama baru');
    },
  },
  { name: 'kabupaten-antrean', room: 'kantor', person: 'regency', widths: BOTH, go: (_, page) => page.goto('/kerja/kantor') },
  { name: 'keluhan-selesai', room: 'kantor', person: 'admin', widths: BOTH, go: (_, page) => page.goto('/kerja/kantor/keluhan?meja=selesai') },
  { name: 'antrean-rekening', room: 'kantor', person: 'admin', widths: BOTH, go: (_, page) => page.goto('/kerja/kantor?meja=uang') },
  {
    name: 'uang-transfer', room: 'kantor', person: 'finance', widths: BOTH,
    go: async (_, page) => {
      await page.goto('/kerja/kantor/uang');
      const button = page.getByRole('button', { name: 'Transfer', exact: true }).first();
      await page.locator('.desk__row').first().waitFor();
      if (await button.isVisible()) await button.click();
    },
  },
  {
    name: 'daftar-persetujuan', room: 'operator', person: 'operator', widths: [PHONE],
    go: async (_, page) => {
      await page.goto('/kerja/operator/daftar');
      await page.getByLabel('Nama penjual').fill('Penjual Contoh');
      await page.getByLabel('Nomor HP penjual').fill('0812-0000-9304');
      await press(page, 'Lanjut ke persetujuan');
      await heading(page, 'Izin didampingi operator desa');
    },
  },
];
