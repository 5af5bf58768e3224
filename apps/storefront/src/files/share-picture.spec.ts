import sharp from 'sharp';
import { drawProductShare, drawShopShare } from './share-picture';

const facts = { name: 'Keripik Pisang Kepok Cokelat Spesial Oleh-Oleh Lampung Kemasan Besar', priceFrom: 12_450_000, place: 'Desa Bumi Dipasena Utama, Kab. Tulang Bawang Barat' };

describe('share pictures', () => {
  it('are 1200 × 630 and light enough for a chat, also over a busy photo', async () => {
    const noise = await sharp({ create: { width: 640, height: 640, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer();
    for (const picture of [await drawProductShare(facts, noise), await drawProductShare(facts, null), await drawShopShare('Belanja langsung dari desa di Lampung')]) {
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
      expect(picture.length).toBeLessThanOrEqual(300 * 1024);
    }
  });
});
