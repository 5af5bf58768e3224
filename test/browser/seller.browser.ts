import sharp from 'sharp';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaintsOf, LAPTOP, newVisitor, openBrowser, overflowOf, picture } from '../support/browser';
import { filmOf } from '../support/camera';
import { faultsOf } from '../support/browser-look';
import { Buyer, demoOwner, enterOffice, goodsOf, Seller } from '../support/browser-people';
import { phoneOf } from '../support/browser-phones';
import { Workplace } from '../support/browser-workplace';
import { eventually } from '../support/eventually';
import type { Goods } from '../support/journey/market';

const RESI = 'KN0012345678';

/** Runs on the page: a phone whose browser keeps things once it was asked, and whose icons carry numbers. */
function phoneThatKeeps(): void {
  // An empty page keeps nothing.
  if (!navigator.storage) return;
  StorageManager.prototype.persisted = async () => localStorage.getItem('uji:dijaga') === 'ya';
  StorageManager.prototype.persist = async () => (localStorage.setItem('uji:dijaga', 'ya'), true);
  const carry = async (count?: number): Promise<void> => sessionStorage.setItem('uji:ikon', String(count ?? 0));
  Object.assign(navigator, { setAppBadge: carry, clearAppBadge: () => carry(0) });
}

describe('a seller with a phone', () => {
  const owner = demoOwner();
  let browser: Browser;
  let market: BrowserContext;
  let shop: BrowserContext;
  let buyer: Buyer;
  let seller: Seller;
  let page: Page;
  let goods: Goods;
  let complaints: string[][];

  beforeAll(async () => {
    // Before its camera lies the courier's paper.
    browser = await openBrowser({ film: await filmOf(RESI) });
    goods = await goodsOf(owner.shopName);
    [market, shop] = [await newVisitor(browser), await newVisitor(browser)];
    // Whether somebody is signed in is asked; "no" is an answer, not a fault.
    complaints = [complaintsOf(market), complaintsOf(shop, (complaint) => complaint.startsWith('401 GET'))];
    buyer = new Buyer(await market.newPage(), phoneOf('seller/buyer'));
    await shop.addInitScript(phoneThatKeeps);
    page = await shop.newPage();
    seller = new Seller(page, owner.phone);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(complaints).toEqual([[], []]);
    expect([await overflowOf(page), await overflowOf(buyer.page)]).toEqual([0, 0]);
  });

  const look = async (name: string): Promise<void> => {
    await picture(page, name);
    expect([name, await faultsOf(page)]).toEqual([name, []]);
  };

  it('signs in with the code from WhatsApp and finds the new order first', async () => {
    await buyer.buy(goods);
    await page.goto('/kerja');
    await page.getByRole('heading', { name: 'Masuk dengan nomor HP' }).waitFor();
    await picture(page, '20-masuk');
    await seller.signIn();
    await page.getByRole('region', { name: 'Yang perlu dikerjakan' }).waitFor();
    await picture(page, '21-hari-ini');
    expect(await page.locator('.hero').innerText()).toMatch(/\d+ pesanan/);
    await seller.openNewOrder(await buyer.partNumber(goods.sellerName));
    await picture(page, '22-pesanan');
    expect(await page.getByText(goods.name).first().isVisible()).toBe(true);
  });

  it('asks the browser to keep what lies on the phone with the first work, not before', async () => {
    const isKept = (): Promise<boolean> => page.evaluate(() => navigator.storage.persisted());
    expect(await isKept()).toBe(false);
    await page.getByRole('button', { name: 'Terima pesanan' }).click();
    await page.getByRole('button', { name: 'Sudah dikemas' }).waitFor();
    await eventually('the browser to have promised', isKept);
  });

  it('packs and ships it with number and photo; the shopper confirms; the money is ready', async () => {
    const order = page.url();
    const before = await seller.money();
    await page.goto(order);
    await seller.does('Sudah dikemas', 'Kirim sekarang');
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await page.getByRole('button', { name: 'Pindai resi' }).click();
    await page.getByText('Resi terbaca').waitFor();
    expect(await page.getByLabel('Nomor resi').inputValue()).toBe(RESI);
    const photo = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#f5ecdc', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).png().toBuffer();
    await page.getByLabel('Foto resi').setInputFiles({ name: 'resi.png', mimeType: 'image/png', buffer: photo });
    await page.getByAltText('Foto 1').waitFor();
    await picture(page, '23-kirim');
    await page.getByRole('button', { name: 'Sudah saya kirim' }).click();
    await page.getByText('Terkirim. Pembeli sudah kami kabari.').waitFor();
    await picture(page, '24-terkirim');

    await buyer.page.reload();
    const part = buyer.part(goods.sellerName);
    expect(await part.innerText()).toContain(RESI);
    const proof = await market.request.get(await part.getByRole('link', { name: 'Lihat foto resi' }).getAttribute('href') ?? '');
    expect([proof.status(), proof.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    await part.getByRole('button', { name: 'Barang sudah saya terima' }).click();
    await buyer.page.getByText('Uang diteruskan ke penjual').waitFor();
    await picture(buyer.page, '25-diterima');

    const after = await seller.money();
    await picture(page, '26-uang');
    expect(after['Siap cair']).toBeGreaterThan(before['Siap cair'] ?? 0);
    expect((after['Siap cair'] ?? 0) - (before['Siap cair'] ?? 0)).toBe((before.Ditahan ?? 0) - (after.Ditahan ?? 0));
  });

  it('hears what the buyer thinks, with a photo, and answers; both stand on the page of the goods', async () => {
    const words = 'Rasanya pas, bungkusnya rapat sampai rumah.';
    const thanks = 'Terima kasih, kami kemas lagi serapat itu.';
    const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#c9a468', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();
    await buyer.part(goods.sellerName).getByRole('link', { name: 'Beri ulasan' }).click();
    await buyer.page.getByRole('link', { name: 'Beri ulasan' }).first().click();
    await buyer.page.getByText('Sangat puas').click();
    await buyer.page.getByLabel('Ceritakan').fill(words);
    await buyer.page.getByLabel(/^Foto barang/).setInputFiles({ name: 'barang.png', mimeType: 'image/png', buffer: photo });
    await picture(buyer.page, '26-ulas');
    await buyer.page.getByRole('button', { name: 'Kirim ulasan' }).click();
    await buyer.page.getByText(/ulasan Anda sudah tampil/).waitFor();
    await picture(buyer.page, '26-sudah-diulas');

    await page.goto('/kerja/ulasan');
    const card = page.getByRole('listitem').filter({ hasText: words });
    await card.getByAltText('Foto 1').waitFor();
    await card.getByRole('button', { name: 'Balas' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(thanks);
    await look('26-balas');
    await page.getByRole('button', { name: 'Tampilkan balasan' }).click();
    await card.getByText(thanks).waitFor();
    await look('26-ulasan');
    await eventually('the page of the goods to show both', async () => {
      await buyer.page.goto(`/produk/${goods.slug}`);
      const said = await buyer.page.locator('main').innerText();
      return said.includes(words) && said.includes(thanks);
    });
  });

  it('counts the stock up and down by thumb', async () => {
    // The phone shows what it keeps first: count from what the server says.
    const fresh = page.waitForResponse((answer) => answer.url().endsWith('/api/sync') && answer.ok());
    await page.getByRole('link', { name: 'Produk', exact: true }).click();
    await page.reload({ waitUntil: 'networkidle' });
    await fresh;
    const counter = page.locator('article').filter({ hasText: goods.name }).first();
    const shown = async (): Promise<number> => Number(await counter.getByRole('status', { name: /^Stok / }).innerText());
    await counter.waitFor();
    const before = await shown();
    // Quick taps travel as one change, slow ones as several: what counts is what the server has taken in the end.
    let taken = 0;
    page.on('response', (answer) => {
      if (!answer.url().endsWith('/api/sync') || !answer.ok()) return;
      const { commands } = answer.request().postDataJSON() as { commands: { kind: string; payload: { delta: number } }[] };
      taken += commands.filter(({ kind }) => kind === 'stock.adjust').reduce((sum, { payload }) => sum + payload.delta, 0);
    });
    await counter.getByRole('button', { name: /^Tambah stok/ }).click();
    await counter.getByRole('button', { name: /^Tambah stok/ }).click();
    await counter.getByRole('button', { name: /^Kurangi stok/ }).click();
    expect(await shown()).toBe(before + 1);
    await eventually('the server to have taken every tap', async () => taken === 1);
    await picture(page, '27-produk');
    await page.reload();
    // What the phone remembers is shown first, what the server says right after.
    await eventually('the counted stock to be the shop’s stock', async () => (await shown()) === before + 1);
  });

  it('hands goods over at the shop against the code on the buyer’s phone', async () => {
    await buyer.buy(goods, /Ambil/);
    const number = await buyer.partNumber(goods.sellerName);
    await seller.openNewOrder(number);
    await seller.does('Terima pesanan', 'Sudah dikemas', 'Siap diambil', 'Serahkan ke pembeli');
    await new Workplace(page).isOnServer(number, 'ready_for_pickup');
    await buyer.page.reload();
    const code = await buyer.part(goods.sellerName).locator('.code__value').innerText();
    await picture(buyer.page, '30-kode-ambil');
    await page.getByRole('button', { name: 'Serahkan ke pembeli' }).click();
    await page.getByLabel('Kode dari pembeli').fill(code.replace(/\D/g, ''));
    await picture(page, '31-serahkan');
    await page.getByRole('button', { name: 'Cocokkan kode' }).click();
    await page.getByText('Kode cocok.').waitFor();
    await buyer.page.reload();
    await buyer.part(goods.sellerName).getByRole('button', { name: 'Barang sudah saya terima' }).click();
    await buyer.page.getByText('Uang diteruskan ke penjual').waitFor();
  });

  it('wears the number of unread news on its icon, and says in words whether the phone keeps things', async () => {
    const unread = async (): Promise<number> => ((await (await shop.request.get('/api/inbox')).json()) as { unread: number }).unread;
    const badge = (): Promise<number> => page.evaluate(() => Number(sessionStorage.getItem('uji:ikon') ?? -1));
    await page.goto('/kerja/');
    // What was read less than five seconds ago is not asked for again.
    const askAgain = (): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await eventually('the icon to say what is unread', async () => (await askAgain()) && (await badge()) === (await unread()) && (await badge()) > 0);
    const before = await badge();
    await page.goto('/kerja/kabar');
    await eventually('read news to leave the icon', async () => (await askAgain()) && (await badge()) < before && (await badge()) === (await unread()));

    await page.goto('/kerja/toko');
    await page.getByRole('link', { name: /^HP ini/ }).click();
    await page.getByText('Dijaga, tidak dihapus walau HP penuh').waitFor();
    await look('31-hp-dijaga');
    await page.evaluate(() => localStorage.removeItem('uji:dijaga'));
    await page.reload();
    await page.getByText('Simpanan di HP ini belum dijaga').waitFor();
    await look('31-hp-belum-dijaga');
    await page.getByRole('button', { name: 'Minta dijaga' }).click();
    await page.getByText('Dijaga, tidak dihapus walau HP penuh').waitFor();
  });

  it('brings goods to districts by themselves, for their own price, written down without signal', async () => {
    await page.goto('/kerja/toko/kirim');
    await page.getByRole('heading', { name: 'Diantar sendiri' }).waitFor();
    // The worker has put every part of the app on the phone.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.getByRole('button', { name: 'Tambah kecamatan' }).click();
    await page.getByLabel('Kabupaten atau kota').selectOption('18.71');
    await page.getByLabel('Kecamatan', { exact: true }).selectOption({ label: 'Kec. Kedaton' });
    await shop.setOffline(true);
    await page.getByLabel('Ongkos antar').fill('7000');
    await page.getByText('hari yang sama').click();
    await look('32-antar');
    await page.getByRole('button', { name: 'Simpan' }).click();
    const card = page.getByRole('listitem').filter({ hasText: 'Kec. Kedaton' });
    await card.getByText('Rp7.000').waitFor();
    await page.getByText('Tersimpan di HP.').waitFor();
    await page.reload();
    await card.getByText('Rp7.000').waitFor();
    await look('33-cara-kirim');
    await shop.setOffline(false);
    await eventually('the price to have arrived', async () => (await new Workplace(page).waitingHere()) === 0, 30_000);
    await buyer.page.goto(`/produk/${goods.slug}`);
    await buyer.take(goods);
    await buyer.toCheckout();
    await buyer.fillAddress();
    await buyer.toShipping();
    await buyer.ways(goods.sellerName).filter({ hasText: 'Rp7.000' }).waitFor();
    await card.getByRole('button', { name: 'Hapus' }).click();
    await page.getByText('Kecamatan dihapus dari daftar.').waitFor();
    expect(await card.count()).toBe(0);
  });

  it('gives the shop a face without signal, made small on the phone; people see it once an officer has', async () => {
    await page.goto('/kerja/toko');
    await page.getByLabel('Foto depan', { exact: true }).setInputFiles({ name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heicrubbish', 'latin1') });
    await page.getByText(/^Foto ini berformat HEIC/).waitFor();
    const before = await page.getByAltText('Foto depan sekarang').getAttribute('src');
    const photo = await sharp({ create: { width: 3200, height: 1400, channels: 3, background: '#7a4a2a', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();
    const sent: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/sync/uploads')) sent.push(Number(request.headers()['upload-length']));
    });
    const toPhotos = (): Promise<void> => page.getByRole('heading', { name: 'Foto toko' }).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await page.getByLabel('Jam ambil').fill('Sore saja, 15.00–17.00');
    await shop.setOffline(true);
    await page.getByLabel('Foto depan', { exact: true }).setInputFiles({ name: 'depan.png', mimeType: 'image/png', buffer: photo });
    await page.getByAltText('Foto depan yang diajukan').waitFor();
    await page.getByLabel('Tanda toko', { exact: true }).setInputFiles({ name: 'tanda.png', mimeType: 'image/png', buffer: photo });
    await eventually('both to wait for the signal', async () => (await page.getByText('Menunggu sinyal', { exact: true }).count()) === 2);
    // What is being typed beside it stays, however often the page is drawn again.
    expect(await page.getByLabel('Jam ambil').inputValue()).toBe('Sore saja, 15.00–17.00');
    await toPhotos();
    await look('34-foto-toko-luring');
    await shop.setOffline(false);
    await eventually('both to wait for an officer', async () => (await page.getByText('Menunggu diperiksa', { exact: true }).count()) === 2, 30_000);
    expect(sent.length).toBeGreaterThanOrEqual(2);
    for (const bytes of sent) expect(bytes).toBeLessThan(205 * 1024);
    await page.getByRole('button', { name: 'Lihat yang tampil sekarang' }).first().click();
    expect(await page.getByAltText('Foto depan sekarang').getAttribute('src')).toBe(before);

    const office = await newVisitor(browser, LAPTOP);
    await enterOffice(office);
    const desk = await office.newPage();
    await desk.goto('/kerja/kantor/foto');
    await desk.getByRole('article', { name: `Foto depan ${owner.shopName}` }).waitFor();
    await picture(desk, '35-kantor-foto');
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('article', { name: `Tanda toko ${owner.shopName}` }).getByRole('button', { name: 'Kembalikan…' }).click();
    await desk.getByText('Foto kurang jelas.').click();
    await picture(desk, '36-kantor-foto-kembalikan');
    await desk.getByRole('button', { name: 'Kembalikan ke penjual' }).click();
    await desk.getByText('1 foto dikembalikan.').waitFor();
    await desk.getByRole('article', { name: `Foto depan ${owner.shopName}` }).getByRole('button', { name: 'Setujui' }).click();
    await desk.getByText('1 foto disetujui.').waitFor();
    await office.close();

    await page.reload();
    await page.getByText('Foto kurang jelas. Potret ulang di tempat terang.').waitFor();
    await eventually('the shop to wear the new one', async () => {
      const src = await page.getByAltText('Foto depan sekarang').getAttribute('src').catch(() => before);
      return src !== before;
    });
    await toPhotos();
    await look('37-foto-toko');
    const front = await page.getByAltText('Foto depan sekarang').getAttribute('src');
    const hash = /[0-9a-f]{40}/.exec(front ?? '')?.[0] ?? 'none';
    const address = await page.getByRole('link', { name: 'Lihat', exact: true }).getAttribute('href');
    await eventually('the page of the shop to show it', async () => (await (await market.request.get(address ?? '')).text()).includes(hash));
    await buyer.page.goto(address ?? '');
    await picture(buyer.page, '38-toko');
  });
});
