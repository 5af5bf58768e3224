import sharp from 'sharp';
import { drawOg, drawProduct, drawShopBanner, drawShopLogo, drawStory, lands, productArtKinds, rasterise, shopEmblems } from './index';

describe('drawn artwork', () => {
  it.each(productArtKinds.map((kind) => [kind]))('draws %s the same every time, and differently by seed', (kind) => {
    const first = drawProduct({ kind, variation: '', seed: 0 });
    expect(drawProduct({ kind, variation: '', seed: 0 })).toBe(first);
    expect(drawProduct({ kind, variation: '', seed: 1 })).not.toBe(first);
    expect(first).toMatch(/^<svg [^>]*viewBox="0 0 1080 1080"/);
    expect(first).not.toMatch(/NaN|undefined|Infinity|<text/);
    expect(first.length).toBeLessThan(420_000);
  });

  it('points only at gradients and clips it defines', () => {
    for (const kind of productArtKinds) {
      const svg = drawProduct({ kind, variation: '', seed: 2 });
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
      for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
    }
  });

  it('draws banners, stories and signs for every land and trade', () => {
    for (const land of lands) {
      expect(drawShopBanner({ land, seed: 1 })).not.toMatch(/NaN|undefined/);
      expect(drawStory({ land, seed: 0 })).not.toMatch(/NaN|undefined/);
    }
    for (const emblem of shopEmblems) expect(drawShopLogo({ emblem, sign: 3 })).not.toMatch(/NaN|undefined/);
  });

  it('makes every size in every format, small enough for a page of cards', async () => {
    const pictures = await rasterise(drawProduct({ kind: 'tapis-bag', variation: 'tas', seed: 0 }));
    expect(pictures.map(({ width, format }) => `${width}.${format}`)).toEqual(['320.avif', '320.webp', '320.jpeg', '640.avif', '640.webp', '640.jpeg', '1080.avif', '1080.webp', '1080.jpeg']);
    for (const picture of pictures) {
      const meta = await sharp(picture.data).metadata();
      expect([meta.width, meta.height]).toEqual([picture.width, picture.width]);
    }
    const card = pictures.find(({ width, format }) => width === 320 && format === 'avif');
    expect(card?.data.length).toBeLessThan(9 * 1024);
  });

  it('draws a link preview below 300 KB with markup in names made harmless', async () => {
    const svg = drawOg({ name: 'Kopi <b>Bubuk</b> & "Robusta"', priceText: 'Rp35.000', village: 'Pekon Tigajaya', art: { kind: 'coffee-pouch', variation: 'bubuk', seed: 0 } });
    expect(svg).not.toContain('<b>');
    const { data, info } = await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    expect(data.length).toBeLessThan(300 * 1024);
  });
});
