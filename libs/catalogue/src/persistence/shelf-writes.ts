import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';

/** Counts the committed changes of the shelf made by this process, so that its own next search sees them. */
@Injectable()
export class ShelfWrites {
  private counted = 0;

  constructor(private readonly transactions: Transactions) {}

  get count(): number {
    return this.counted;
  }

  note(): void {
    this.transactions.afterCommit(() => (this.counted += 1));
  }
}
