import { type Bits, wordsFor } from './bits';

/** Sets for the length of one question, used again by the next: questions are answered one at a time. */
export class Scratch {
  private readonly sets: Bits[] = [];
  private used = 0;
  private words = 0;

  /** Everything taken before may be overwritten. */
  begin(capacity: number): void {
    this.used = 0;
    this.words = wordsFor(capacity);
  }

  /** Holds whatever it held before: fill it. */
  take(): Bits {
    const index = this.used;
    this.used += 1;
    const bits = this.sets[index];
    return bits && bits.length >= this.words ? bits : (this.sets[index] = new Uint32Array(this.words));
  }
}
