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

  get(word: string): Entry | undefined {
    return this.entries.get(word);
  }

  ensure(word: string): Entry {
    let entry = this.entries.get(word);
    if (!entry) {
      entry = { leading: new Posting(), named: new Posting(), anywhere: new Posting() };
      this.entries.set(word, entry);
    }
    return entry;
  }
}
