import { encodeWithin, fitInto, MAX_PHOTO_BYTES, type Size } from './fit';

/** A camera whose pictures weigh `bytesPerPixel` at full quality. */
const camera = (bytesPerPixel: number) => {
  const tries: string[] = [];
  const encode = (size: Size, quality: number) => {
    tries.push(`${size.width}@${quality}`);
    return Promise.resolve({ size: Math.round(size.width * size.height * bytesPerPixel * quality), width: size.width });
  };
  return { tries, encode };
};

describe('photos fit for a slow line', () => {
  it('never enlarges and keeps the shape', () => {
    expect(fitInto({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
    expect(fitInto({ width: 300, height: 900 }, 1600)).toEqual({ width: 300, height: 900 });
    expect(fitInto({ width: 9000, height: 1 }, 800)).toEqual({ width: 800, height: 1 });
  });

  it('takes the first try when it is light enough', async () => {
    const { encode, tries } = camera(0.05);
    expect((await encodeWithin({ width: 4000, height: 3000 }, encode)).size).toBeLessThanOrEqual(MAX_PHOTO_BYTES);
    expect(tries).toEqual(['1600@0.82']);
  });

  it('lowers quality first and size when quality cannot close the gap', async () => {
    const rich = camera(0.18);
    expect((await encodeWithin({ width: 4000, height: 3000 }, rich.encode)).width).toBe(1600);
    const noisy = camera(0.9);
    const result = await encodeWithin({ width: 4000, height: 3000 }, noisy.encode);
    expect(result.size).toBeLessThanOrEqual(MAX_PHOTO_BYTES);
    expect(noisy.tries[1]).toBe('1280@0.82');
  });

  it('gives the smallest it could make when nothing fits', async () => {
    const { encode } = camera(50);
    expect((await encodeWithin({ width: 4000, height: 3000 }, encode)).width).toBe(640);
  });
});
