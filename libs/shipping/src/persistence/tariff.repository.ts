import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { In } from 'typeorm';
import type { TariffBracket } from '../domain/tariff';
import { TariffEntity } from './tariff.entity';
import { TariffImportEntity } from './tariff-import.entity';

@Injectable()
export class TariffRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<TariffBracket[]> {
    return this.database.of(TariffEntity).find();
  }

  async isEmpty(): Promise<boolean> {
    return (await this.database.of(TariffImportEntity).count()) === 0;
  }

  /** Serialises imports with each other; ends with the transaction. */
  async lock(): Promise<void> {
    await this.database.rows('LOCK TABLE shipping.tariff IN SHARE ROW EXCLUSIVE MODE');
  }

  /** Call inside a transaction: the lists of the couriers in the file are replaced whole, others stay. */
  async replace(brackets: readonly TariffBracket[], note: Pick<TariffImportEntity, 'importedBy' | 'importedAt' | 'source'>): Promise<void> {
    await this.database.of(TariffEntity).delete({ courier: In([...new Set(brackets.map((bracket) => bracket.courier))]) });
    await this.database.of(TariffEntity).insert([...brackets]);
    await this.database.of(TariffImportEntity).insert({ ...note, rowCount: brackets.length });
  }
}
