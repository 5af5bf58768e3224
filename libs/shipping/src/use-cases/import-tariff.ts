import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { readTariffCsv, type TariffProblem } from '../domain/tariff-csv';
import { TariffRepository } from '../persistence/tariff.repository';

export interface TariffImport {
  csv: string;
  /** Person who imports. */
  by: string;
  /** Takes the good rows although others are wrong. Default: nothing is imported while one row is wrong. */
  keepGoodRows?: boolean;
}

export interface TariffImportResult {
  imported: number;
  problems: TariffProblem[];
}

/** Price lists of couriers from a spreadsheet; the lists of the couriers named in it are replaced whole. */
@Injectable()
export class ImportTariff {
  constructor(
    private readonly tariff: TariffRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `shipping.csv_unreadable` or `shipping.csv_too_large`; wrong rows are answered, not thrown. */
  async execute({ csv, by, keepGoodRows = false }: TariffImport): Promise<TariffImportResult> {
    const { brackets, problems } = readTariffCsv(csv);
    if (brackets.length === 0 || (problems.length > 0 && !keepGoodRows)) return { imported: 0, problems };
    await this.transactions.run(async () => {
      await this.tariff.lock();
      await this.tariff.replace(brackets, { importedBy: by, importedAt: this.clock.now(), source: 'office' });
    });
    return { imported: brackets.length, problems };
  }
}
