import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { at, complaintsOf, newVisitor, openBrowser, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { Buyer, demoOwner, enterOffice, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { Workplace } from '../support/browser-workplace';
import { eventually } from '../support/eventually';
import type { Goods } from '../support/journey/market';

describe('many orders at once, and those that go wrong', () => {
  const owner = demoOwner();
  let browser: Browser;
  let page: Page;
  let seller: Seller;
  let place: Workplace;
  let buyer: Buyer;
  let goods: Goods;
  let complaints: string[];
  /** Numbers and addresses of the two parcels. */
  const parcels: { number: string; tracking: string }[] = [];

  const see = async (name: string): Promise<void> => {
    await picture(page, name);
    expect([name, await faultsOf(page)]).toEqual([name, []]);
  };
  const open = async (tab: string, number: string): Promise<void> => {
    await page.goto(`/kerja/pesanan?tab=${tab}`);
    await page.locator('.order-tile').filter({ hasText: number }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
  };
  const ship = async (resi: string, how: string): Promise<void> => {
    await page.getByRole('button', { name: how, exact: true }).click();
    await page.getByLabel('Nomor resi').fill(resi);
    await page.getByRole('button', { name: 'Sudah saya kirim' }).click();
    await page.getByText('Paket dalam perjalanan').waitFor();
  };
  /** One of the acts beside the main road, asked once more before it counts. */
  const note = async (what: string): Promise<void> => {
    await page.getByRole('button', { name: what, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ya, catat' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const market = await newVisitor(browser);
    goods = await goodsOf(owner.shopName);
    buyer = new Buyer(await market.newPage(), phoneOf('many-orders/buyer'));
    for (const _ of [1, 2]) {
      await buyer.buy(goods, /Pos Desa/);
      parcels.push({ number: await buyer.partNumber(goods.sellerName), tracking: buyer.page.url() });
    }
    const shop = await newVisitor(browser);
    complaints = complaintsOf(shop, (complaint) => complaint.startsWith('401 GET'));
    page = await shop.newPage();
    await page.goto('/kerja');
    seller = new Seller(page, owner.phone);
    await seller.signIn();
    place = new Workplace(page);
  }, 300_000);
  afterAll(() => browser?.close());
  afterEach(() => expect(complaints).toEqual([]));

  it('are taken on with one tap, and their papers come as one', async () => {
    await page.goto('/kerja/pesanan?tab=baru');
    const button = page.getByRole('button', { name: /^Terima semua \(\d+\)$/ });
    await button.waitFor();
    await see('50-banyak-pesanan');
    const numbers = await page.locator('.order-tile__number').allInnerTexts();
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    await button.click();
    await page.getByText(/Belum ada pesanan baru/).waitFor();
    await page.goto('/kerja/pesanan?tab=siapkan');
    await page.locator('.order-tile').filter({ hasText: numbers[0] ?? '' }).waitFor();
    const shown = await page.locator('.order-tile__number').allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining(numbers));
    const papers = await page.locator('a[href*="/papers/slips"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const answers = await page.evaluate(async (addresses) => Promise.all(addresses.map(async (address) => { const answer = await fetch(address); return [answer.status, answer.headers.get('content-type')]; })), papers);
    expect(answers).toEqual([[200, 'application/pdf'], [200, 'application/pdf']]);
  });

  it('one is called off with a reason, which the buyer reads; their money goes back', async () => {
    const [{ number, tracking } = { number: '', tracking: '' }] = parcels;
    await open('siapkan', number);
    await page.getByRole('button', { name: 'Batalkan pesanan ini' }).click();
    const yes = page.getByRole('button', { name: 'Ya, batalkan' });
    expect(await yes.isDisabled()).toBe(true);
    await page.getByText('Alasan lain').click();
    await page.getByLabel('Tulis alasannya, pembeli akan membacanya').fill('Jalan ke kota putus karena longsor.');
    await see('51-batalkan');
    await yes.click();
    await page.getByText('Pesanan ini batal. Jangan kirim barangnya.').waitFor();
    await page.getByText('Semua uang kembali ke pembeli.').waitFor();
    await see('51-dibatalkan');
    await place.isOnServer(number, 'cancelled');
    await buyer.page.goto(tracking);
    expect(await buyer.part(goods.sellerName).innerText()).toContain('Jalan ke kota putus karena longsor.');
    // The address still says what was new when the order was paid; nobody is thanked for what was called off.
    expect(await buyer.page.getByText(/^Terima kasih/).count()).toBe(0);
    await buyer.page.locator('h1 + .badge').getByText('Dibatalkan', { exact: true }).waitFor();
    await picture(buyer.page, '51-batal-pembeli');
  });

  it('one finds nobody at home, goes out again, and comes back: the goods are on the shelf again, the postage stays', async () => {
    const [, { number, tracking } = { number: '', tracking: '' }] = parcels;
    await open('siapkan', number);
    await seller.does('Sudah dikemas', 'Kirim sekarang');
    await ship('JX1100220033', 'Kirim sekarang');
    await page.getByRole('button', { name: 'Gagal diantar', exact: true }).click();
    await see('52-gagal-tanya');
    await page.getByRole('button', { name: 'Tutup', exact: true }).click();
    await note('Gagal diantar');
    await page.getByText(/^Paket gagal diantar\./).waitFor();
    await see('52-gagal-diantar');
    await place.isOnServer(number, 'delivery_failed');
    await buyer.page.goto(tracking);
    await buyer.part(goods.sellerName).getByText('Pengantaran gagal').first().waitFor();
    await picture(buyer.page, '52-gagal-pembeli');

    await page.getByRole('button', { name: 'Kirim ulang', exact: true }).click();
    await page.getByRole('dialog', { name: 'Kirim ulang paket' }).waitFor();
    await see('52-kirim-ulang');
    await page.getByRole('button', { name: 'Tutup', exact: true }).click();
    await ship('JX1100220044', 'Kirim ulang');
    await note('Gagal diantar');
    await page.getByText(/^Paket gagal diantar\./).waitFor();
    await place.isOnServer(number, 'delivery_failed');
    const before = await place.serverStock(goods.name);
    await page.getByRole('button', { name: 'Barang kembali ke saya' }).click();
    await see('52-kembali-tanya');
    await page.getByRole('button', { name: 'Ya, catat' }).click();
    await page.getByText('Barang sudah kembali ke Anda. Stoknya bertambah lagi.').waitFor();
    await page.getByText(/harga barang kembali ke pembeli\. Ongkir Rp[\d.]+ tetap untuk Anda\.$/).waitFor();
    await see('52-kembali');
    await place.isOnServer(number, 'returned_to_seller');
    expect(await place.serverStock(goods.name)).toBe(before + 1);
    await buyer.page.reload();
    await buyer.part(goods.sellerName).getByText('Kembali ke penjual').first().waitFor();
    await picture(buyer.page, '52-kembali-pembeli');
  });

  it('one is complained about and decided for the buyer: the seller appeals with a photo, another officer has the last word', async () => {
    await buyer.buy(goods, /Ambil/);
    const number = await buyer.partNumber(goods.sellerName);
    const part = buyer.part(goods.sellerName);
    await seller.openNewOrder(number);
    await seller.does('Terima pesanan', 'Sudah dikemas', 'Siap diambil', 'Serahkan ke pembeli');
    await place.isOnServer(number, 'ready_for_pickup');
    await buyer.page.reload();
    const code = (await part.locator('.code__value').innerText()).replace(/\D/g, '');
    await page.getByRole('button', { name: 'Serahkan ke pembeli' }).click();
    await page.getByLabel('Kode dari pembeli').fill(code);
    await page.getByRole('button', { name: 'Cocokkan kode' }).click();
    await place.isOnServer(number, 'delivered');
    await buyer.page.reload();
    await part.getByText('Laporkan masalah').click();
    await part.getByLabel('Apa yang terjadi?').fill('Isinya kurang dari yang tertulis.');
    await part.getByRole('button', { name: 'Kirim laporan' }).click();
    await buyer.page.getByText('Masalah sedang diperiksa').first().waitFor();

    const decide = async (officer: string, what: 'decision' | 'appeal-decision', data: object): Promise<void> => {
      const office = await newVisitor(browser);
      await enterOffice(office, officer);
      const pile = what === 'decision' ? 'open' : 'appealed';
      const { items } = (await (await office.request.get(`${at.shop}/api/office/complaints?state=${pile}&limit=100`)).json()) as { items: { id: string; number: string }[] };
      const answer = await office.request.post(`${at.shop}/api/office/complaints/${items.find((one) => one.number === number)?.id}/${what}`, { data });
      expect([what, answer.status(), await answer.text()]).toEqual([what, 204, '']);
      await office.close();
    };
    await decide('Admin provinsi', 'decision', { outcome: 'refund', answer: 'Foto pembeli menunjukkan isi yang kurang.' });

    await page.goto('/kerja');
    await open('dikirim', number);
    const decision = page.getByRole('region', { name: 'Keputusan petugas' });
    await decision.getByText('“Foto pembeli menunjukkan isi yang kurang.”').waitFor();
    await see('53-diputus');
    await decision.getByRole('button', { name: 'Ajukan banding' }).click();
    await page.getByLabel('Apa yang belum benar dari keputusan ini?').fill('Beratnya saya timbang di depan pembeli, ini fotonya.');
    const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#b98a5a', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();
    await page.getByLabel('Foto (kalau ada)').setInputFiles({ name: 'timbang.png', mimeType: 'image/png', buffer: photo });
    await page.getByAltText('Foto 1').waitFor();
    await see('53-banding');
    await page.getByRole('button', { name: 'Kirim banding' }).click();
    await page.getByText('Banding Anda sedang diperiksa').waitFor();
    await page.getByAltText('Foto 1 dari Anda').waitFor();
    expect(await page.getByRole('button', { name: 'Ajukan banding' }).count()).toBe(0);
    await see('53-banding-terkirim');
    await place.isOnServer(number, 'appealed');
    await eventually('the photo to have left the phone', async () => (await place.waitingHere()) === 0, 30_000);

    await decide('Petugas provinsi', 'appeal-decision', { outcome: 'reject', answer: 'Foto timbangan penjual jelas dan lengkap.' });
    await page.reload();
    await page.getByText('Keluhan selesai: uang untuk penjual').waitFor();
    await page.getByText('Bagian Anda sudah masuk ke Siap cair.').waitFor();
    await see('53-banding-diputus');
  });
});
