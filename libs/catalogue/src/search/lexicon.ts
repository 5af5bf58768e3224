import { Posting } from './posting';

/** Three sets a word, each holding the next: documents it leads the name of, that carry it in their name, or anywhere. */
export interface Entry {
  leading: Posting;
  named: Posting;
  anywhere: Posting;
}

/** All words of the index. */
export class Lexicon {
  private readonly entries = new Map<string, Entry>();
  /** Sorted for looking up beginnings; made when first asked for after new words came. */
  private sorted: string[] | undefined;

  get(word: string): Entry | undefined {
    return this.entries.get(word);
  }

  ensure(word: string): Entry {
    let entry = this.entries.get(word);
    if (!entry) {
      entry = { leading: new Posting(), named: new Posting(), anywhere: new Posting() };
      this.entries.set(word, entry);
      this.sorted = undefined;
    }
    return entry;
  }

  /** Words that begin so, at most `limit`, in alphabetical order. */
  beginningWith(prefix: string, limit: number): Entry[] {
    this.sorted ??= [...this.entries.keys()].sort();
    const { sorted } = this;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    const found: Entry[] = [];
    for (let i = low; i < sorted.length && found.length < limit && (sorted[i] as string).startsWith(prefix); i += 1) found.push(this.entries.get(sorted[i] as string) as Entry);
    return found;
  }
}
