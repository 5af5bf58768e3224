import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { sampleTariffCsv } from '../data/sample-tariff';
import { readTariffCsv } from '../domain/tariff-csv';
import { TariffRepository } from '../persistence/tariff.repository';

/** Lets a fresh installation of any province quote couriers. Does nothing once any price list is there. */
@Injectable()
export class LoadSampleTariff {
  constructor(
    private readonly tariff: TariffRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns rows loaded; 0 when a price list was there already. */
  execute({ provinceCode }: { provinceCode: string }): Promise<number> {
    return this.transactions.run(async () => {
      await this.tariff.lock();
      if (!(await this.tariff.isEmpty())) return 0;
      const { brackets, problems } = readTariffCsv(sampleTariffCsv(provinceCode));
      if (problems.length > 0) throw new Error(`the sample tariff is wrong in row ${problems[0]?.row}: ${problems[0]?.message}`);
      await this.tariff.replace(brackets, { importedBy: null, importedAt: this.clock.now(), source: 'sample' });
      return brackets.length;
    });
  }
}
