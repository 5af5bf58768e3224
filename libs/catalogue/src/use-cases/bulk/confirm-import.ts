import { Injectable } from '@nestjs/common';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { importStates, SaveImportJob } from '../../domain/import';
import { type ImportRecord, ImportsRepository } from '../../persistence/imports.repository';
import { ImportFiles } from './import-files';

interface OwnImport {
  sellerId: string;
  importId: string;
}

/** The person has seen what would happen and says yes. */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param input.onlyGood take the good rows although others are wrong @param input.wantsReview hand new products in for review
   * @throws DomainError `catalogue.import_has_faults`, `catalogue.import_empty`, `catalogue.import.move_refused`
   */
  async execute(input: OwnImport & { onlyGood: boolean; wantsReview: boolean }): Promise<void> {
    await this.transactions.run(async () => {
      const record = await ownImport(this.imports, input);
      if (record.state === 'saving' || record.state === 'done') return;
      importStates.assert(record.state, 'saving');
      const { faults = 0, newProducts = 0, changedProducts = 0 } = record.summary ?? {};
      if (faults > 0 && !input.onlyGood) throw errors.make('import_has_faults', { faults });
      if (newProducts + changedProducts === 0) throw errors.make('import_empty');
      await this.imports.move(record.id, 'checked', 'saving', { step: 'saving', done: 0, total: newProducts + changedProducts, note: null, onlyGood: input.onlyGood, wantsReview: input.wantsReview });
      await this.outbox.schedule(SaveImportJob, { importId: record.id });
    });
  }
}

/** The person thinks better of it; nothing was changed. */
@Injectable()
export class DropImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFiles,
  ) {}

  /** @throws DomainError `catalogue.import_running` when it is being saved already */
  async execute(input: OwnImport): Promise<void> {
    await this.transactions.run(async () => {
      const record = await ownImport(this.imports, input);
      if (record.state === 'dropped') return;
      if (record.state === 'saving') throw errors.make('import_running');
      importStates.assert(record.state, 'dropped');
      await this.imports.move(record.id, record.state, 'dropped', { step: 'none' });
    });
    await this.files.drop(input.importId);
  }
}

/** Locked. Another shop's import is not there. */
async function ownImport(imports: ImportsRepository, { sellerId, importId }: OwnImport): Promise<ImportRecord> {
  const record = await imports.lock(importId);
  if (record?.sellerId !== sellerId) throw errors.make('import_not_found');
  return record;
}
