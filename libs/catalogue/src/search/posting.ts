import { type Bits, grown, setBit, wordsFor } from './bits';

/** A bit set costs n/32 words, a list one word a document: beyond this share bits are smaller. */
const DENSE_SHARE = 32;

/** The documents that hold one word. A list while they are few, bits when they are many. Documents are added ascending. */
export class Posting {
  private list: Uint32Array | undefined = new Uint32Array(4);
  private bits: Bits | undefined;
  private count = 0;
  private last = -1;

  get size(): number {
    return this.count;
  }

  /** Adding the newest document again changes nothing. @param capacity number of documents the index has room for */
  add(doc: number, capacity: number): void {
    if (doc === this.last) return;
    this.last = doc;
    this.count += 1;
    if (this.list) {
      if (this.count > this.list.length) this.list = grown(this.list, this.list.length * 2);
      this.list[this.count - 1] = doc;
      if (this.count * DENSE_SHARE > capacity && this.count > 64) this.toBits(capacity);
      return;
    }
    if (this.bits) {
      if (doc >>> 5 >= this.bits.length) this.bits = grown(this.bits, wordsFor(Math.max(capacity, doc + 1)));
      setBit(this.bits, doc);
    }
  }

  orInto(target: Bits): void {
    if (this.bits) {
      const { bits } = this;
      for (let i = 0; i < bits.length; i += 1) target[i] = (target[i] as number) | (bits[i] as number);
      return;
    }
    for (let i = 0; i < this.count; i += 1) setBit(target, (this.list as Uint32Array)[i] as number);
  }

  private toBits(capacity: number): void {
    const bits = new Uint32Array(wordsFor(capacity));
    for (let i = 0; i < this.count; i += 1) setBit(bits, (this.list as Uint32Array)[i] as number);
    this.bits = bits;
    this.list = undefined;
  }
}
