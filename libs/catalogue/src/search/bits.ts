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

/** Documents of the first `words` words, ascending. */
export function forEachBit(bits: Bits, words: number, visit: (doc: number) => void): void {
  for (let i = 0; i < words; i += 1) {
    let word = bits[i] as number;
    while (word !== 0) {
      visit((i << 5) | (31 - Math.clz32(word & -word)));
      word &= word - 1;
    }
  }
}

export function grown<T extends Uint32Array | Uint16Array | Uint8Array | Float32Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}
