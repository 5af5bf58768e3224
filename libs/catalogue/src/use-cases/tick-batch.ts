import { Transactions } from '@etalase/platform';

interface Waiting<Key, Value> {
  key: Key;
  resolve: (value: Value | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * Looks up in one query what all requests of one turn of the event loop ask for: under load sixty page views become one
 * round trip, alone a request waits for nothing but the end of the turn. Must not be used inside a transaction: the
 * query runs on a connection of its own.
 */
export class TickBatch<Key, Value> {
  private waiting: Waiting<Key, Value>[] = [];

  constructor(
    private readonly transactions: Transactions,
    private readonly load: (keys: Key[]) => Promise<Map<Key, Value>>,
    private readonly mostKeys = 200,
  ) {}

  one(key: Key): Promise<Value | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => this.flush());
      else if (this.waiting.length >= this.mostKeys) this.flush();
    });
  }

  private flush(): void {
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    const keys = [...new Set(batch.map((item) => item.key))];
    // The context of whoever came first must not lend its transaction to the others.
    void this.transactions
      .outside(() => this.load(keys))
      .then(
        (found) => batch.forEach((item) => item.resolve(found.get(item.key))),
        (error: unknown) => batch.forEach((item) => item.reject(error)),
      );
  }
}
