import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUES, isTextKey, type TextKey, translator } from './index';
import { formatMessage, placeholders } from './message';

const keys = Object.keys(CATALOGUES.id) as TextKey[];
const ROOT = join(__dirname, '../../../..');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) && !/\.spec\./.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the words of the shop', () => {
  it('exist in both languages with the same placeholders', () => {
    expect(Object.keys(CATALOGUES.en).sort()).toEqual([...keys].sort());
    for (const key of keys) expect([key, placeholders(CATALOGUES.en[key])]).toEqual([key, placeholders(CATALOGUES.id[key])]);
  });

  it('are never empty and close what they open', () => {
    for (const catalogue of Object.values(CATALOGUES)) {
      for (const [key, message] of Object.entries(catalogue)) {
        for (const form of typeof message === 'string' ? [message] : [message.one, message.other]) {
          expect([key, form.trim().length > 0]).toEqual([key, true]);
          expect([key, form.split('**').length % 2]).toEqual([key, 1]);
          expect([key, form.replace(/\{\w+(:\w+)?\}/g, '')]).not.toEqual([key, expect.stringMatching(/[{}]/)]);
        }
      }
    }
  });

  it('cover every key the shop asks for', () => {
    const asked = sources(join(ROOT, 'apps/storefront/src')).flatMap((text) => [...text.matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1] ?? ''));
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !isTextKey(key))).toEqual([]);
  });
});

describe('formatting', () => {
  const t = translator('id');
  const en = translator('en');

  it('writes money, counts and moments the Indonesian way', () => {
    expect(t('order.waiting_body', { total: 1_250_000, at: new Date('2026-11-24T07:30:00Z') })).toBe('Bayar Rp1.250.000 sebelum **Sel, 24 Nov 14.30 WIB**.');
    expect(t('home.counts', { products: 2412, villages: 124 })).toBe('2.412 produk · 124 desa');
    expect(t('checkout.weight', { weight: 1540 })).toBe('Berat 1,54 kg');
  });

  it('counts one and many in English', () => {
    expect(en('search.found', { count: 1 })).toBe('1 product');
    expect(en('search.found', { count: 12_400 })).toBe('12,400 products');
    expect(en('product.shelf_days', { count: 1 })).toBe('1 day');
  });

  it('leaves a missing argument out rather than showing its name', () => {
    expect(formatMessage('Halo {name}', {}, 'id')).toBe('Halo ');
  });
});
