/**
 * Documents by a code that has many values and few documents each, a shop or a village: lists, where sets of bits would
 * cost 12 KB a value. A document that moves on stays in its old list, so whoever reads one compares the column.
 */
export class Members {
  private readonly lists: (number[] | undefined)[] = [];

  add(value: number, doc: number): void {
    (this.lists[value] ??= []).push(doc);
  }

  of(value: number | undefined): readonly number[] {
    return (value === undefined ? undefined : this.lists[value]) ?? [];
  }
}
