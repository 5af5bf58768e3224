export interface Ranked {
  doc: number;
  key: number;
  number: number;
}

/** Keeps the best `size` documents of a stream: a binary heap whose root is the worst kept. Larger key first, then larger number. */
export class Top {
  /** A key below this one cannot enter; read by the loops so that most documents cost one comparison. */
  floor = Number.NEGATIVE_INFINITY;
  private readonly keys: Float64Array;
  private readonly numbers: Uint32Array;
  private readonly docs: Uint32Array;
  private count = 0;

  constructor(private readonly size: number) {
    this.keys = new Float64Array(size);
    this.numbers = new Uint32Array(size);
    this.docs = new Uint32Array(size);
  }

  offer(key: number, number: number, doc: number): void {
    if (this.count < this.size) {
      this.place(this.count, key, number, doc);
      this.rise(this.count);
      this.count += 1;
    } else {
      if (key < this.floor || (key === this.floor && number < (this.numbers[0] as number))) return;
      this.place(0, key, number, doc);
      this.sink();
    }
    if (this.count === this.size) this.floor = this.keys[0] as number;
  }

  /** Best first. */
  sorted(): Ranked[] {
    const rows = Array.from({ length: this.count }, (_, i) => ({ doc: this.docs[i] as number, key: this.keys[i] as number, number: this.numbers[i] as number }));
    return rows.sort(bestFirst);
  }

  private isWorse(i: number, j: number): boolean {
    const a = this.keys[i] as number;
    const b = this.keys[j] as number;
    return a < b || (a === b && (this.numbers[i] as number) < (this.numbers[j] as number));
  }

  private rise(from: number): void {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >>> 1;
      if (!this.isWorse(i, parent)) return;
      this.swap(i, parent);
      i = parent;
    }
  }

  private sink(): void {
    for (let i = 0; ; ) {
      let worst = i;
      const left = 2 * i + 1;
      if (left < this.count && this.isWorse(left, worst)) worst = left;
      if (left + 1 < this.count && this.isWorse(left + 1, worst)) worst = left + 1;
      if (worst === i) return;
      this.swap(i, worst);
      i = worst;
    }
  }

  private swap(i: number, j: number): void {
    const key = this.keys[i] as number;
    const number = this.numbers[i] as number;
    const doc = this.docs[i] as number;
    this.place(i, this.keys[j] as number, this.numbers[j] as number, this.docs[j] as number);
    this.place(j, key, number, doc);
  }

  private place(i: number, key: number, number: number, doc: number): void {
    this.keys[i] = key;
    this.numbers[i] = number;
    this.docs[i] = doc;
  }
}

export const bestFirst = (a: Ranked, b: Ranked): number => b.key - a.key || b.number - a.number;
