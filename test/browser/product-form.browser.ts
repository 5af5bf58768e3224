import sharp from 'sharp';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { complaintsOf, newVisitor, openBrowser, picture } from '../support/browser';
import { faultsOf } from '../support/browser-look';
import { demoOwner, Seller } from '../support/browser-people';
import { Workplace } from '../support/browser-workplace';
import { eventually } from '../support/eventually';

/** Three upright bands: where a cut lies is seen by its colours. */
const bands = (): Promise<Buffer> =>
  sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1200"><path fill="#c00000" d="M0 0h800v1200H0z"/><path fill="#00a000" d="M800 0h800v1200H800z"/><path fill="#0000c0" d="M1600 0h800v1200h-800z"/></svg>')).png().toBuffer();
const NAME = 'Keripik pisang kepok asin 200 gram, Kalianda';

describe('making a product, with help and without signal', () => {
  const owner = demoOwner();
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  let place: Workplace;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    phone = await newVisitor(browser);
    complaints = complaintsOf(phone, (complaint) => complaint.startsWith('401 GET'));
    page = await phone.newPage();
    await page.goto('/kerja/');
    await new Seller(page, owner.phone).signIn();
    place = new Workplace(page);
    await place.isInStep();
    // The worker has put every part of the app on the phone.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.reload();
    await place.isInStep();
    await phone.setOffline(true);
    await page.goto('/kerja/produk/baru');
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(complaints).toEqual([]));

  const next = (): Promise<void> => page.getByRole('button', { name: 'Lanjut' }).click();
  const look = async (name: string): Promise<void> => {
    expect([name, await faultsOf(page)]).toEqual([name, []]);
    await picture(page, name);
  };
  /** How green the middle of the square is, and how much of its width the other bands take: what eyes see on the screen. */
  const seen = async (): Promise<{ green: number; red: number; blue: number }> => {
    const { data, info } = await sharp(await page.locator('canvas').screenshot()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, channel: number): number => data[(Math.round(info.height * 0.2) * info.width + x) * 3 + channel] ?? 0;
    const share = (channel: number): number => Array.from({ length: info.width }, (_, x) => at(x, channel)).filter((value) => value > 120 && value < 240).length / info.width;
    return { green: at(Math.round(info.width / 2), 1), red: share(0), blue: share(2) };
  };
  const pinch = async (session: CDPSession, from: number, to: number): Promise<void> => {
    const box = await page.locator('canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    const touch = (type: 'touchStart' | 'touchMove', spread: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [-1, 1].map((side, id) => ({ x: box.x + box.width / 2 + side * spread, y: box.y + box.height / 2, id })) });
    await touch('touchStart', from);
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', from + ((to - from) * step) / 5);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  it('cuts a photo square by finger, by two fingers, by slider and by keys', async () => {
    await look('140-lima-foto');
    await page.getByRole('button', { name: /^Depan/ }).click();
    await look('141-foto-depan');
    await page.getByLabel('Pilih dari galeri').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: await bands() });
    await page.getByRole('button', { name: 'Pakai foto ini' }).waitFor();
    await look('142-potong');
    const start = await seen();
    expect([start.green > 100, Math.round(start.red * 10), Math.round(start.blue * 10)]).toEqual([true, 2, 2]);

    const box = await page.locator('canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    expect((await seen()).red).toBeGreaterThan(start.red + 0.3);

    await page.locator('canvas').focus();
    for (let time = 0; time < 20; time += 1) await page.keyboard.press('ArrowRight');
    expect((await seen()).blue).toBeGreaterThan(start.blue + 0.3);

    for (let time = 0; time < 10; time += 1) await page.keyboard.press('ArrowLeft');
    await page.getByRole('slider', { name: 'Perbesar' }).fill('100');
    const near = await seen();
    expect([near.red, near.blue].map((share) => share < 0.05)).toEqual([true, true]);
    await pinch(await phone.newCDPSession(page), 120, 20);
    expect((await seen()).red).toBeGreaterThan(0.05);
    await page.getByRole('button', { name: 'Pakai foto ini' }).click();
    const kept = page.getByAltText('Foto depan');
    await kept.waitFor();
    const { width, height } = await kept.evaluate((element) => ({ width: (element as HTMLImageElement).naturalWidth, height: (element as HTMLImageElement).naturalHeight }));
    const bytes = await page.evaluate(async () => {
      const cache = await caches.open('kerja-draf-foto');
      const [request] = await cache.keys();
      return (await (request && (await cache.match(request)))?.blob())?.size ?? Infinity;
    });
    expect([width === height, width >= 480, bytes <= 200 * 1024]).toEqual([true, true, true]);
  });

  it('several photos at once fill the next places; all are there again when the camera has closed the app', async () => {
    await page.getByRole('button', { name: /^Isi/ }).click();
    const files = await Promise.all(['#d9b98a', '#8ab9d9'].map(async (background) => ({ name: 'foto.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 900, height: 900, channels: 3, background } }).png().toBuffer() })));
    await page.getByLabel('Pilih dari galeri').setInputFiles(files);
    await page.getByRole('heading', { name: 'Isi, 1 lagi' }).waitFor();
    await page.getByRole('button', { name: 'Pakai foto ini' }).click();
    await page.getByRole('heading', { name: 'Potong foto: ukuran' }).waitFor();
    await page.getByRole('button', { name: 'Pakai foto ini' }).click();
    await page.getByText('3 dari 5 foto.').waitFor();
    await page.close();
    page = await phone.newPage();
    place = new Workplace(page);
    await page.goto('/kerja/produk/baru');
    await page.getByText('3 dari 5 foto.').waitFor();
    for (const alt of ['Foto depan', 'Foto isi', 'Foto ukuran']) expect(await page.getByAltText(alt).count()).toBe(1);
    await page.getByRole('button', { name: /Ukuran/ }).click();
    await page.getByRole('button', { name: 'Hapus foto ini' }).click();
    await page.getByText('2 dari 5 foto.').waitFor();
    await look('143-dua-foto');
    await next();
  });

  it('helps with the name: warns, mends with a tap, and makes one of four answers', async () => {
    await page.getByLabel('Nama produk').fill('KERIPIK PISANG TERENAK 200 gram');
    await page.getByText('HURUF BESAR semua terasa seperti berteriak.').waitFor();
    await page.getByText('“TERENAK” bisa ditulis siapa saja.').waitFor();
    await look('144-nama');
    await page.getByRole('button', { name: 'Pakai: Keripik pisang 200 gram' }).click();
    expect(await page.getByLabel('Nama produk').inputValue()).toBe('Keripik pisang 200 gram');
    await page.getByRole('button', { name: 'Bantu beri nama' }).click();
    for (const [label, text] of [['Barang apa?', 'keripik pisang'], ['Bahan atau rasanya?', 'kepok asin'], ['Isi atau ukurannya?', '200 gram'], ['Dari mana? Boleh kosong', 'Kalianda']] as const) await page.getByLabel(label).fill(text);
    await page.getByText(NAME).waitFor();
    await look('145-bantu-nama');
    // Enter in a helper's field belongs to the helper.
    await page.getByLabel('Dari mana? Boleh kosong').press('Enter');
    await page.getByRole('button', { name: 'Pakai nama ini' }).click();
    expect(await page.getByLabel('Nama produk').inputValue()).toBe(NAME);
    await next();
  });

  it('helps with the price: what one pan costs, a gain, a price; and says when a price loses money', async () => {
    await page.getByLabel('Jenis produk').selectOption('makanan');
    await page.locator('.choices .choice').first().click();
    await page.getByRole('button', { name: 'Bantu hitung harga' }).click();
    for (const [label, amount] of [['Bahan', '230000'], ['Upah', '100000'], ['Kemasan', '60000'], ['Biaya lain', '30000']] as const) await page.getByLabel(label, { exact: true }).fill(amount);
    await page.getByLabel(/^Jadi berapa/).fill('40');
    const counted = page.getByRole('region', { name: /^Hitungan satu/ });
    expect(await counted.innerText()).toMatch(/Bahan\s*Rp230\.000 dibagi 40\s*Rp5\.750[\s\S]*Harga pokok \(HPP\)[\s\S]*Rp10\.500[\s\S]*Laba 30%[\s\S]*Rp3\.150[\s\S]*Dibulatkan[\s\S]*Rp350/);
    await page.getByRole('slider', { name: /^Laba/ }).fill('50');
    await page.getByRole('button', { name: 'Pakai Rp16.000' }).waitFor();
    await look('146-bantu-harga');
    await page.getByRole('button', { name: 'Pakai Rp16.000' }).click();
    expect(await page.getByLabel('Harga jual').inputValue()).toBe('Rp16.000');
    await page.getByText('Laba Rp5.500 setiap barang (52% dari harga pokok Rp10.500).').waitFor();
    await page.getByLabel('Harga jual').fill('9000');
    await page.getByText('Dengan harga ini setiap barang rugi Rp1.500.').waitFor();
    await look('147-harga-rugi');
    await page.getByLabel('Harga jual').fill('16000');
    await page.getByLabel('Dijual per').selectOption('bungkus');
    await next();
  });

  it('helps with the weight: contents and wrapping, and room for what is large and light', async () => {
    await page.getByRole('button', { name: 'Bantu hitung berat' }).click();
    await page.getByRole('button', { name: '200 gram', exact: true }).click();
    await page.getByRole('button', { name: 'Plastik', exact: true }).click();
    await page.getByRole('button', { name: 'Pakai 220 gram per bungkus' }).waitFor();
    await page.getByText('Barangnya besar tetapi ringan').click();
    for (const [label, size] of [['Panjang', '40'], ['Lebar', '30'], ['Tinggi', '10']] as const) await page.getByLabel(label).fill(size);
    await page.getByText('Ditagih 2 kg karena besarnya').waitFor();
    await look('148-bantu-berat');
    await page.getByLabel('Tinggi').fill('1');
    await page.getByRole('button', { name: 'Pakai 220 gram per bungkus' }).click();
    expect(await page.getByLabel(/^Berat satu bungkus/).inputValue()).toBe('220');
    await page.getByLabel('Jumlah siap dijual').fill('24');
    await page.getByText('Makanan segar, harus segera dimakan').click();
    await look('148-segar');
    await next();
  });

  it('everything arrives once when the signal is back: two photos, the main one first; the costs stay for the next price', async () => {
    await page.getByLabel('Nomor P-IRT').waitFor();
    await page.getByRole('button', { name: 'Simpan dan ajukan' }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await phone.setOffline(false);
    await eventually('everything to have left the phone', async () => (await place.waitingHere()) === 0, 60_000);
    const [made, ...others] = (await place.server()).products.filter((product) => product.name === NAME);
    expect([others.length, made?.state, made?.photos.length, made?.isFresh]).toEqual([0, 'in_review', 2, true]);
    await page.getByRole('link', { name: 'Ubah nama dan cerita' }).click();
    const fresh = page.getByLabel(/^Makanan segar/);
    expect(await fresh.isChecked()).toBe(true);
    await look('148-ubah-segar');
    await page.getByText('Makanan segar, harus segera dimakan').click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await eventually('the shop to hear that it keeps', async () => (await place.server()).products.find(({ id }) => id === made?.id)?.isFresh === false);
    await page.getByRole('button', { name: 'Ubah harga' }).click();
    await page.getByText('Laba Rp5.500 setiap barang').waitFor();
    await look('149-ubah-harga');
    await page.goto('/kerja/produk/baru');
    await page.getByText('Satu foto sudah cukup untuk mulai.').waitFor();
    expect(await page.getByAltText('Foto depan').count()).toBe(0);
  });
});
