/** Sets of documents as bits: document d is bit `d & 31` of word `d >>> 5`. */
export type Bits = Uint32Array;

export const wordsFor = (documents: number): number => (documents + 31) >>> 5;

export const hasBit = (bits: Bits, doc: number): boolean => ((bits[doc >>> 5] as number) & (1 << (doc & 31))) !== 0;

export function setBit(bits: Bits, doc: number): void {
  bits[doc >>> 5] = (bits[doc >>> 5] as number) | (1 << (doc & 31));
}

export function clearBit(bits: Bits, doc: number): void {
  bits[doc >>> 5] = (bits[doc >>> 5] as number) & ~(1 << (doc & 31));
}

/** `into &= other` over the first `words` words; `other` may be shorter. */
export function andInto(into: Bits, other: Bits, words: number): void {
  const shared = Math.min(words, other.length);
  for (let i = 0; i < shared; i += 1) into[i] = (into[i] as number) & (other[i] as number);
  into.fill(0, shared, words);
}

/** `into |= other`; `other` may be shorter. */
export function orInto(into: Bits, other: Bits): void {
  const shared = Math.min(into.length, other.length);
  for (let i = 0; i < shared; i += 1) into[i] = (into[i] as number) | (other[i] as number);
}

/** Number of documents in both sets. */
export function countBoth(a: Bits, b: Bits, words: number): number {
  const shared = Math.min(words, a.length, b.length);
  let count = 0;
  for (let i = 0; i < shared; i += 1) {
    const word = (a[i] as number) & (b[i] as number);
    if (word !== 0) count += ones(word);
  }
  return count;
}

/** `counts[column[doc]] += 1` for every document of the set. */
export function countColumn(bits: Bits, words: number, column: Uint16Array, counts: Uint32Array): void {
  for (let i = 0; i < words; i += 1) {
    for (let word = bits[i] as number; word !== 0; word &= word - 1) {
      const value = column[(i << 5) | (31 - Math.clz32(word & -word))] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
}

/** Takes out the documents the test refuses. */
export function keepOnly(bits: Bits, words: number, test: (doc: number) => boolean): void {
  for (let i = 0; i < words; i += 1) {
    for (let word = bits[i] as number; word !== 0; word &= word - 1) {
      const doc = (i << 5) | (31 - Math.clz32(word & -word));
      if (!test(doc)) clearBit(bits, doc);
    }
  }
}

/** Bits set in a word, counted in parallel (Hacker's Delight, 5-1). */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x5555_5555);
  n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333);
  return (((n + (n >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}

export function grown<T extends Uint32Array | Uint16Array | Uint8Array | Float32Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}
