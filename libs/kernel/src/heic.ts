/** Brands of pictures packed with HEVC, which hardly any browser outside Apple's opens, nor do we. AVIF shares the box, not the brand. */
const BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);

/** Whether a file is a HEIC picture, by its first bytes (64 are enough): phones name such files as they like. */
export function isHeic(start: Uint8Array): boolean {
  const word = (at: number): string => String.fromCharCode(...start.subarray(at, at + 4));
  if (start.length < 12 || word(4) !== 'ftyp') return false;
  if (BRANDS.has(word(8))) return true;
  // `mif1` and `msf1` say "some picture": the brands after the edition name its packing.
  const end = Math.min(start.length, ((start[2] ?? 0) << 8) | (start[3] ?? 0));
  for (let at = 16; at + 4 <= end; at += 4) if (BRANDS.has(word(at))) return true;
  return false;
}
