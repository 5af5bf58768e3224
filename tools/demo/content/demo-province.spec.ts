import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { drawProduct, productArtKinds } from '../artwork';
import { ART_BUDGET } from './assign-art';
import { demoProvince, readVillages, type DemoProvince } from './index';
import { roundPrice } from './make-product';

const lampungVillages = readVillages('18');
const lampung = demoProvince({ provinceCode: '18', seed: 'etalase', villages: lampungVillages });
const bantenVillages = readVillages('36');
const banten = demoProvince({ provinceCode: '36', seed: 'etalase', villages: bantenVillages });

const hash = (province: DemoProvince): string => createHash('sha256').update(JSON.stringify(province)).digest('hex');
const productsOf = (province: DemoProvince): DemoProvince['shops'][number]['products'] => province.shops.flatMap((shop) => shop.products);

describe('the demo province', () => {
  it('is the same on every run of one seed and another on another seed', () => {
    expect(hash(demoProvince({ provinceCode: '18', seed: 'etalase', villages: lampungVillages }))).toBe(hash(lampung));
    expect(hash(demoProvince({ provinceCode: '18', seed: 'lain', villages: lampungVillages }))).not.toBe(hash(lampung));
  });

  it('knows every village of Lampung', () => {
    expect(lampungVillages).toHaveLength(2651);
    expect(new Set(lampungVillages.map((village) => village.code.slice(0, 5))).size).toBe(15);
  });

  it.each([['Lampung', lampung, lampungVillages, 15], ['Banten', banten, bantenVillages, 8]] as const)('fills %s', (_, province, villages, regencies) => {
    expect(province.shops.length).toBeGreaterThanOrEqual(240);
    expect(new Set(province.shops.map((shop) => shop.villageCode)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(province.shops.map((shop) => shop.regencyCode)).size).toBe(regencies);
    expect(productsOf(province)).toHaveLength(2400);
    const byCode = new Map(villages.map((village) => [village.code, village]));
    const districts = new Set(villages.map((village) => village.code.slice(0, 8)));
    const misplaced = province.shops.filter((shop) => {
      const village = byCode.get(shop.villageCode);
      const known = village !== undefined && village.code.startsWith(`${shop.regencyCode}.`) && shop.pickup.text.includes(village.name);
      return !known || shop.delivery.some(({ districtCode }) => !districts.has(districtCode));
    });
    expect(misplaced).toEqual([]);
  });

  it.each([['Lampung', lampung], ['Banten', banten]] as const)('gives nothing twice in %s', (_, province) => {
    const products = productsOf(province);
    for (const values of [province.shops.map((s) => s.slug), province.shops.map((s) => s.name), products.map((p) => p.slug), products.map((p) => p.description)]) {
      expect(new Set(values).size).toBe(values.length);
    }
    const phones = [...province.shops.map((shop) => shop.phone), ...province.people.filter((person) => person.role !== 'seller.owner').map((person) => person.phone)];
    expect(new Set(phones).size).toBe(phones.length);
    expect(province.shops.filter((shop) => new Set(shop.products.map((p) => p.name)).size !== shop.products.length)).toEqual([]);
  });

  it('uses phone numbers of the right form from the demo block', () => {
    const wrong = lampung.shops.filter(({ phone }) => !/^\+628120000\d{4}$/.test(phone) || parsePhoneNumberFromString(phone)?.isPossible() !== true);
    expect(wrong).toEqual([]);
  });

  it.each([['Lampung', lampung], ['Banten', banten]] as const)('keeps %s within what a shop would write', (_, province) => {
    const leaves = new Set(province.categories.filter((category) => category.parentSlug !== null).map((category) => category.slug));
    const between = (value: number, low: number, high: number): boolean => Number.isInteger(value) && value >= low && value <= high;
    const odd = productsOf(province).filter(({ categorySlug, description, variants }) => {
      const worded = between(description.length, 150, 400) && !/[{}]| {2}|undefined/.test(description);
      const priced = variants.every(({ priceRupiah, weightGrams, stock }) =>
        priceRupiah === roundPrice(priceRupiah) && between(priceRupiah, 5_000, 6_000_000) && between(weightGrams, 20, 90_000) && between(stock, 0, 1_000));
      return !leaves.has(categorySlug) || !worded || variants.length === 0 || !priced;
    });
    expect(odd).toEqual([]);
    expect(province.shops.filter(({ story, products }) => story.length < 120 || /[{}]/.test(story) || products.length < 3)).toEqual([]);
  });

  it('numbers certificates in the right form', () => {
    const forms = { pirt: /^\d{13}-\d{2}$/, halal: /^ID\d{10,20}$/, bpom: /^(MD|ML)\d{12}$|^NA\d{11}$/ };
    const certificates = productsOf(lampung).flatMap((product) => product.certificates);
    expect(certificates.length).toBeGreaterThan(1000);
    expect(certificates.filter(({ kind, number }) => !forms[kind].test(number))).toEqual([]);
  });

  it('has two levels of categories with every leaf in use', () => {
    const tops = lampung.categories.filter((category) => category.parentSlug === null);
    expect(tops.length).toBeGreaterThanOrEqual(8);
    const used = new Set(productsOf(lampung).map((product) => product.categorySlug));
    for (const leaf of lampung.categories.filter((category) => category.parentSlug !== null)) expect(used).toContain(leaf.slug);
  });

  it('leaves what is true of Lampung only in Lampung', () => {
    const text = JSON.stringify(banten.shops);
    expect(text).not.toMatch(/Lampung|seruit|siger/i);
    expect(banten.shops.some((shop) => shop.products.some((product) => product.name.startsWith('Sate Bandeng')))).toBe(true);
    const baduy = banten.shops.find((shop) => shop.products.some((product) => product.name.includes('Tenun Baduy')));
    expect(baduy?.villageCode.slice(0, 8)).toBe('36.02.06');
  });

  it('asks for no more pictures than the first start can encode', () => {
    for (const province of [lampung, banten]) {
      const arts = new Set(productsOf(province).map((product) => JSON.stringify(product.artwork)));
      expect(arts.size).toBeLessThanOrEqual(ART_BUDGET);
      expect(productsOf(province).filter(({ artwork }) => !productArtKinds.includes(artwork.kind))).toEqual([]);
    }
    expect(drawProduct(productsOf(lampung)[0]!.artwork)).toContain('<svg');
  });

  it('names people by what they do', () => {
    const roles = lampung.people.map((person) => person.role);
    // Whoever decides a complaint does not decide the appeal.
    expect(roles.filter((role) => role === 'province.admin')).toHaveLength(2);
    expect(roles.filter((role) => role === 'regency.admin')).toHaveLength(1);
    expect(roles.filter((role) => role === 'finance.maker')).toHaveLength(1);
    expect(roles.filter((role) => role === 'seller.owner').length).toBeGreaterThanOrEqual(4);
    expect(roles.filter((role) => role === 'seller.staff')).toHaveLength(1);
    for (const person of lampung.people.filter((each) => each.shopSlug !== null)) {
      expect(lampung.shops.some((shop) => shop.slug === person.shopSlug)).toBe(true);
    }
  });
});
