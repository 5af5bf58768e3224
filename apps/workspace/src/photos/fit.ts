/** A photo leaves the phone in at most this many bytes (experience.md §2). */
export const MAX_PHOTO_BYTES = 200 * 1024;

/** Longest sides tried, largest first; the shop's widest picture is 1080 px, so more is never seen. */
const SIDES = [1600, 1280, 1080, 800, 640];
const QUALITIES = [0.82, 0.72, 0.6, 0.48];

export interface Size {
  width: number;
  height: number;
}

/** Size with the longest side at most `side`, never enlarged. */
export function fitInto(size: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(size.width, size.height));
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}

/**
 * Finds the best encoding within the limit: full size at falling quality first, then smaller sizes.
 * @param encode gives the bytes of one try; asked at most `SIDES × QUALITIES` times and usually once or twice.
 */
export async function encodeWithin<Encoded extends { size: number }>(
  source: Size,
  encode: (size: Size, quality: number) => Promise<Encoded>,
  limit: number = MAX_PHOTO_BYTES,
): Promise<Encoded> {
  let smallest: Encoded | undefined;
  for (const side of SIDES) {
    const size = fitInto(source, side);
    for (const quality of QUALITIES) {
      const encoded = await encode(size, quality);
      if (encoded.size <= limit) return encoded;
      if (!smallest || encoded.size < smallest.size) smallest = encoded;
      // Far over the limit: lower quality will not close the gap, a smaller picture will.
      if (encoded.size > limit * 2.5) break;
    }
  }
  if (!smallest) throw new Error('nothing was encoded');
  return smallest;
}
