import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { CategoryEntity } from './category.entity';

export type CategoryRow = Readonly<CategoryEntity>;

@Injectable()
export class CategoriesRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<CategoryRow[]> {
    return this.database.of(CategoryEntity).find({ order: { position: 'ASC', id: 'ASC' } });
  }
}
