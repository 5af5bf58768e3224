import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import { errors } from '../../domain/errors';
import type { ImportFaultView, ImportView } from '../../domain/import';
import { type ImportRecord, ImportsRepository } from '../../persistence/imports.repository';

const SHOWN = 10;

/** Where an import stands: what the bar, the list of wrong cells, and the way back to both are drawn from. */
@Injectable()
export class ShowImports {
  constructor(private readonly imports: ImportsRepository) {}

  /** The last ten, newest first. */
  async execute({ sellerId }: { sellerId: string }): Promise<ImportView[]> {
    return (await this.imports.latestOf(sellerId, SHOWN)).map(viewOf);
  }

  /** @throws DomainError `catalogue.import_not_found`, for another shop's too */
  async one(own: { sellerId: string; importId: string }): Promise<ImportView> {
    return viewOf(await this.own(own));
  }

  /** Wrong cells in the order of the sheet. */
  async faults(input: { sellerId: string; importId: string; limit?: number; cursor?: string }): Promise<Page<ImportFaultView>> {
    const record = await this.own(input);
    const limit = Math.min(input.limit ?? 50, 200);
    const after = decodeCursor(input.cursor, ['integer'])?.[0] ?? 0;
    const rows = await this.imports.faults(record.id, after, limit + 1);
    return toPage(rows, limit, (row) => [row.number], ({ row, cell, column, value, reason, fix }) => ({ row, cell, column, value, reason, fix }));
  }

  private async own({ sellerId, importId }: { sellerId: string; importId: string }): Promise<ImportRecord> {
    const record = await this.imports.find(importId);
    if (record?.sellerId !== sellerId) throw errors.make('import_not_found');
    return record;
  }
}

function viewOf(record: ImportRecord): ImportView {
  const { id, state, step, done, total, fileName, photosName, note, summary, submitted, notSubmitted, createdAt, updatedAt } = record;
  return { id, state, step, done, total, fileName, photosName, note, summary, submitted, notSubmitted, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
