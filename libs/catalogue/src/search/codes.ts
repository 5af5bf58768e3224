/** Small whole numbers for text codes, so that a column can hold them. */
export class Codes {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();

  ensure(name: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.names.length;
      this.names.push(name);
      this.ids.set(name, id);
    }
    return id;
  }

  find(name: string): number | undefined {
    return this.ids.get(name);
  }
}
