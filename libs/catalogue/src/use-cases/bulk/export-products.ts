import { Injectable } from '@nestjs/common';
import { type Cells, COLUMNS } from '../../domain/sheet/columns';
import { cellsOf } from '../../domain/sheet/product-cells';
import { writeCsv, writeXlsx } from '../../sheets/write-sheet';
import { SheetContexts } from './sheet-contexts';

export type SheetKind = 'xlsx' | 'csv';

/** A shop's products as a sheet that changes nothing when it comes back as it is. */
@Injectable()
export class ExportProducts {
  constructor(private readonly contexts: SheetContexts) {}

  async execute({ sellerId, kind }: { sellerId: string; kind: SheetKind }): Promise<Buffer> {
    const { products, categoryName } = await this.contexts.of(sellerId);
    return this.write(products.flatMap((product) => cellsOf(product, categoryName(product.category))), kind);
  }

  /** An empty sheet with examples, to be filled. */
  example({ kind }: { kind: SheetKind }): Promise<Buffer> {
    const rows = [0, 1, 2].map((index): Cells => Object.fromEntries(COLUMNS.map(({ key, example }) => [key, example[index] ?? ''])));
    return this.write(rows, kind);
  }

  private async write(rows: readonly Cells[], kind: SheetKind): Promise<Buffer> {
    return kind === 'csv' ? writeCsv(rows) : writeXlsx(rows, { categories: this.contexts.leaves().map((leaf) => leaf.name) });
  }
}
