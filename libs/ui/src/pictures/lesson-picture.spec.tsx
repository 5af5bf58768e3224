import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { LessonPicture, wordsOf } from './lesson-picture';
import { textLength, wrapText } from './measure';
import type { PictureData } from './picture-data';

const items = [{ title: '1. Foto utama', note: 'Seluruh barang dari depan, latar polos' }, { title: 'Foto dekat' }, { title: 'Foto <b>ukuran</b>', note: 'Di samping benda yang semua orang kenal' }];
const side = { title: 'Terang', items: ['Di samping jendela', 'Tanpa lampu kilat'] };
const PICTURES: PictureData[] = [
  { kind: 'steps', alt: 'Urutan memotret', items },
  { kind: 'cycle', alt: 'Putaran belajar', items },
  ...(['phone', 'label', 'parcel', 'sheet', 'shop'] as const).map((shape): PictureData => ({ kind: 'parts', alt: `Bagian ${shape}`, shape, items })),
  { kind: 'compare', alt: 'Terang dan gelap', good: side, bad: { ...side, title: 'Gelap' } },
  { kind: 'sum', alt: 'Harga pokok', rows: [{ label: 'Bahan', amount: 150_000 }, { label: 'Potongan', amount: -16_500 }, { label: 'Jumlah', amount: 133_500, total: true }] },
  { kind: 'tree', alt: 'Jalan kirim', root: 'Pembeli ada di mana?', branches: [side, { title: 'Jauh', items: ['Kurir'] }] },
  { kind: 'bars', alt: 'Laba', unit: 'rupiah laba', rows: [{ label: 'Eceran', value: 7_000 }, { label: 'Grosir', value: 4_500 }] },
];

describe('LessonPicture', () => {
  it.each(PICTURES.map((picture) => [picture.alt, picture] as const))('%s: named and told in words, text escaped, no style the page would refuse', (alt, picture) => {
    const html = renderToString(<LessonPicture picture={picture} />);
    expect(html).toContain(`<title id="`);
    expect(html).toContain(`>${alt}</title>`);
    expect(html).toMatch(/role="img" aria-labelledby="([^"]+)-t" aria-describedby="\1-d"/);
    expect(html).not.toMatch(/<b>|style=|NaN|undefined/);
    const height = Number(/viewBox="0 0 320 (\d+)"/.exec(html)?.[1]);
    for (const [, y] of html.matchAll(/<tspan x="[\d.]+" y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(height);
  });

  it('says everything it shows, each number once', () => {
    expect(wordsOf(PICTURES[0] as PictureData)).toBe('1. Foto utama: Seluruh barang dari depan, latar polos. 2. Foto dekat. 3. Foto <b>ukuran</b>: Di samping benda yang semua orang kenal.');
    expect(wordsOf(PICTURES[7] as PictureData)).toContain('Hindari, Gelap: Di samping jendela; Tanpa lampu kilat.');
    expect(renderToString(<LessonPicture picture={PICTURES[0] as PictureData} />)).toContain('>Foto utama</tspan>');
  });

  it('gives two pictures on one page different names', () => {
    const names = PICTURES.map((picture) => /id="(gambar-\w+)-t"/.exec(renderToString(<LessonPicture picture={picture} />))?.[1]);
    expect(new Set(names).size).toBe(PICTURES.length);
  });
});

describe('wrapText', () => {
  it('property: no line is wider than its room, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9,.]{1,24}$/), { minLength: 1, maxLength: 14 }), fc.integer({ min: 60, max: 300 }), fc.boolean(), (words, width, isBold) => {
        const lines = wrapText(words.join(' '), width, 17, isBold);
        for (const line of lines) expect(textLength(line, 17, isBold)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
      { seed: 20261201 },
    );
  });
});
