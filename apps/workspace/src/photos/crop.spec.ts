import fc from 'fast-check';
import { type Crop, moved, nearnessOf, pinched, smallestSide, wholeSquare, zoomedTo } from './crop';

const LANDSCAPE = { width: 4000, height: 3000 };

describe('the square that is kept of a photo', () => {
  it('is the whole middle first', () => {
    expect(wholeSquare(LANDSCAPE)).toEqual({ x: 500, y: 0, side: 3000 });
    expect(wholeSquare({ width: 900, height: 1600 })).toEqual({ x: 0, y: 350, side: 900 });
  });

  it('follows the finger and stops at the edge', () => {
    const start = wholeSquare(LANDSCAPE);
    expect(moved(start, LANDSCAPE, 0.1, 0)).toEqual({ x: 200, y: 0, side: 3000 });
    expect(moved(start, LANDSCAPE, 5, 5)).toEqual({ x: 0, y: 0, side: 3000 });
  });

  it('comes nearer around what is looked at', () => {
    const near = zoomedTo(wholeSquare(LANDSCAPE), LANDSCAPE, 1);
    expect(near.side).toBe(750);
    expect([near.x + near.side / 2, near.y + near.side / 2]).toEqual([2000, 1500]);
    const corner = pinched(wholeSquare(LANDSCAPE), LANDSCAPE, 2, { x: 0, y: 0 });
    expect(corner).toEqual({ x: 500, y: 0, side: 1500 });
    expect(nearnessOf(near, LANDSCAPE)).toBe(1);
  });

  it('never cuts so small that the shop would show it coarse, and leaves a small photo whole', () => {
    expect(smallestSide({ width: 1200, height: 900 })).toBe(480);
    const small = { width: 300, height: 420 };
    expect(zoomedTo(wholeSquare(small), small, 1)).toEqual({ x: 0, y: 60, side: 300 });
    expect(nearnessOf(wholeSquare(small), small)).toBe(0);
  });

  it('property: whatever fingers, keys and slider do, the square lies in the picture and is never too small', () => {
    const part = fc.double({ min: -3, max: 3, noNaN: true });
    const act = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), x: part, y: part }),
      fc.record({ kind: fc.constant('zoom' as const), x: part, y: part }),
      fc.record({ kind: fc.constant('pinch' as const), x: fc.double({ min: 0.1, max: 8, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.record({ width: fc.integer({ min: 1, max: 5000 }), height: fc.integer({ min: 1, max: 5000 }) }), fc.array(act, { maxLength: 12 }), (size, acts) => {
        let crop: Crop = wholeSquare(size);
        for (const { kind, x, y } of acts) crop = kind === 'move' ? moved(crop, size, x, y) : kind === 'zoom' ? zoomedTo(crop, size, x) : pinched(crop, size, x, { x: y, y });
        const slack = 1e-6;
        expect(crop.x).toBeGreaterThanOrEqual(-slack);
        expect(crop.y).toBeGreaterThanOrEqual(-slack);
        expect(crop.x + crop.side).toBeLessThanOrEqual(size.width + slack);
        expect(crop.y + crop.side).toBeLessThanOrEqual(size.height + slack);
        expect(crop.side).toBeGreaterThanOrEqual(smallestSide(size) - slack);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });
});
