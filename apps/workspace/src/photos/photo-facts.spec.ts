import { lightOf, printOf } from './photo-facts';

const pixels = (greys: readonly number[]) => ({ data: Uint8ClampedArray.from(greys.flatMap((grey) => [grey, grey, grey, 255])) });

describe('what a photo looks like in numbers', () => {
  it('is dark or bright', () => expect([lightOf(pixels([0, 0])), lightOf(pixels([255, 255])), lightOf(pixels([100, 200]))]).toEqual([0, 255, 150]));

  it('has a print of 64 bits that follows light to dark, whatever the brightness', () => {
    const rising = Array.from({ length: 72 }, (_, index) => (index % 9) * 20);
    expect(printOf(pixels(rising))).toBe('ff'.repeat(8));
    expect(printOf(pixels(rising.map((grey) => grey + 60)))).toBe('ff'.repeat(8));
    expect(printOf(pixels([...rising].reverse()))).toBe('00'.repeat(8));
  });
});
