import type { PracticeBody } from '../learning/learning-event';
import { type Check, checkListing, differingBits, type PracticeListing } from './listing-checks';
import { finishedTasks, practiceShop } from './practice-shop';

const prints = ['0000000000000000', 'ffff000000000000', '0000ffff00000000', '00000000ffff0000', '000000000000ffff'];
const LISTING: PracticeListing = {
  id: 'milik-1',
  name: 'Gula semut aren 500 gram',
  description: 'Bahan: nira aren dari kebun sendiri, tanpa campuran. Berat bersih 500 gram. Dimasak dengan kayu, lalu diayak dua kali. Simpan rapat di tempat kering, tahan satu tahun.',
  category: 'makanan',
  priceRupiah: 32_000,
  costRupiah: 21_500,
  weightGrams: 540,
  isWeighedPacked: true,
  stock: 8,
  shelfLifeDays: 365,
  photos: prints.map((print, index) => ({ key: `f${index}`, light: 140, print })),
};
const step = (act: string, data: Record<string, unknown> = {}): PracticeBody => ({ act, data });
const save = (change: Partial<PracticeListing> = {}): PracticeBody => step('listing.save', { ...LISTING, ...change });
const order = (id: string, verb: string, more: Record<string, unknown> = {}): PracticeBody => step(`order.${verb}`, { order: id, ...more });
const TASKS = [{ code: 'P1', kind: 'practice_listing' as const }, { code: 'P2', kind: 'practice_order' as const }];
const WHOLE = [order('biasa', 'accept'), order('biasa', 'pack', { contents: { 'contoh-kopi': 2 } }), order('biasa', 'ship', { courier: 'Pos Desa', resi: 'LAT000123' }), ...Array.from({ length: 3 }, () => order('biasa', 'wait'))];

describe('the checklist of a product', () => {
  it('passes an honest, whole product', () => {
    expect(checkListing(LISTING).filter(({ isPassed }) => !isPassed)).toEqual([]);
  });

  it.each<[Check['key'], Partial<PracticeListing>]>([
    ['photos', { photos: LISTING.photos.slice(1) }],
    ['light', { photos: LISTING.photos.map((photo) => ({ ...photo, light: 40 })) }],
    ['light', { photos: LISTING.photos.map((photo) => ({ ...photo, light: 252 })) }],
    ['different', { photos: LISTING.photos.map((photo) => ({ ...photo, print: 'ffff000000000000' })) }],
    ['name', { name: 'Gula enak' }],
    ['name', { name: 'GULA SEMUT AREN 500 GRAM' }],
    ['description', { description: 'Gula aren 500 gram, bahan nira.' }],
    ['category', { category: '' }],
    ['price', { priceRupiah: 21_500 }],
    ['price', { costRupiah: 0 }],
    ['weight', { isWeighedPacked: false }],
    ['stock', { stock: 0 }],
    ['honest', { name: 'Gula semut terbaik 500 gram' }],
    ['honest', { description: `${LISTING.description} Hubungi 0812-3456-7890.` }],
    ['honest', { description: `${LISTING.description} Lihat toko-saya.com.` }],
  ])('refuses %s: %j', (key, change) => {
    expect(checkListing({ ...LISTING, ...change }).filter(({ isPassed }) => !isPassed).map((check) => check.key)).toContain(key);
  });

  it('says nothing untrue of photos that are not there yet', () => {
    const advice = checkListing({ ...LISTING, photos: [] }).filter(({ key }) => key === 'light' || key === 'different').map((check) => check.advice);
    expect(advice).toEqual(['Kami periksa setelah ada foto.', 'Kami periksa setelah ada foto.']);
  });

  it('tells prints apart bit by bit', () => {
    expect([differingBits('00', 'ff'), differingBits('0f', '0e'), differingBits('', 'ff')]).toEqual([8, 1, 0]);
  });
});

describe('the practice shop', () => {
  const stateOf = (steps: PracticeBody[], id: string) => practiceShop(steps).orders.find((one) => one.id === id);

  it('works an order from arrival to money', () => {
    expect(WHOLE.map((_, count) => stateOf(WHOLE.slice(0, count + 1), 'biasa')?.state)).toEqual(['accepted', 'packed', 'shipped', 'delivered', 'delivered', 'completed']);
  });

  it.each<[string, PracticeBody[], string]>([
    ['a box that lacks a piece', [order('biasa', 'accept'), order('biasa', 'pack', { contents: { 'contoh-kopi': 1 } })], 'accepted'],
    ['a resi nobody wrote', [...WHOLE.slice(0, 2), order('biasa', 'ship', { courier: 'Pos', resi: '' })], 'packed'],
    ['an order nobody took in time', [order('biasa', 'wait')], 'cancelled'],
    ['an order nobody sent in time', [order('biasa', 'accept'), order('biasa', 'wait'), order('biasa', 'wait')], 'cancelled'],
    ['steps in the wrong order', [order('biasa', 'ship', { courier: 'Pos', resi: 'LAT000123' })], 'new'],
  ])('does not go on with %s', (_what, steps, state) => expect(stateOf(steps, 'biasa')?.state).toBe(state));

  it('asks the buyer when goods are short, and sends what there is', () => {
    const asked = [order('lima', 'short', { missing: 2 })];
    expect(stateOf(asked, 'lima')).toMatchObject({ state: 'accepted', lines: [{ quantity: 3 }], reply: expect.stringContaining('3 yang ada') });
    expect(stateOf([...asked, order('lima', 'pack', { contents: { 'contoh-keripik': 3 } })], 'lima')?.state).toBe('packed');
    expect(stateOf([order('lima', 'short', { missing: 5 })], 'lima')?.state).toBe('new');
  });

  it('hands over only to who knows the code', () => {
    const ready = [order('ambil', 'accept'), order('ambil', 'pack', { contents: { 'contoh-kopi': 1 } }), order('ambil', 'ready')];
    expect([stateOf([...ready, order('ambil', 'handover', { code: '000000' })], 'ambil')?.state, stateOf([...ready, order('ambil', 'handover', { code: '482913' })], 'ambil')?.state]).toEqual(['ready', 'delivered']);
  });

  it('takes an answer to a complaint with a photo, and ends in peace', () => {
    const answer = 'Mohon maaf, dua bungkus memang remuk. Kami kirim gantinya besok.';
    expect(stateOf([order('keluhan', 'answer', { answer, photos: 0 })], 'keluhan')?.state).toBe('complained');
    expect(stateOf([order('keluhan', 'answer', { answer, photos: 1 }), order('keluhan', 'wait')], 'keluhan')).toMatchObject({ state: 'completed', reply: expect.stringContaining('Terima kasih') });
  });

  it('finishes the tasks of the course, and what was once reached stays', () => {
    const finished = finishedTasks(TASKS);
    expect(finished([])).toEqual([]);
    expect(finished([save({ stock: 0 })])).toEqual([]);
    expect(finished([save(), save({ stock: 0 })])).toEqual(['P1']);
    expect(finished(WHOLE)).toEqual(['P2']);
    expect(finished([...WHOLE, order('biasa', 'again'), save()])).toEqual(['P1', 'P2']);
    // An order that was packed when the shop opened is practice with the resi only.
    expect(finished([order('resi', 'ship', { courier: 'Pos', resi: 'LAT000123' }), ...WHOLE.slice(3).map(() => order('resi', 'wait'))])).toEqual([]);
  });

  it('passes over what is no step at all', () => {
    const odd = [step('order.accept', { order: 7 }), step('listing.save', { id: '', photos: 'x' }), step('shop.close'), step('stock.adjust', { product: 'contoh-kopi', delta: Number.NaN }), save({ photos: [null, 5] as never })];
    const shop = practiceShop(odd);
    expect([shop.orders.every(({ steps }) => steps.length === 1), shop.listings[0]?.photos.length, shop.samples[0]?.stock]).toEqual([true, 2, 20]);
  });
});
