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

  /** Takes the row's lock: a product that wants to stand in the category waits. */
  lock(slug: string): Promise<CategoryRow | null> {
    return this.database.of(CategoryEntity).findOne({ where: { slug }, lock: { mode: 'pessimistic_write' } });
  }

  /** Editors take turns, readers and products do not wait. */
  async lockTree(): Promise<void> {
    await this.database.rows('LOCK TABLE catalogue.category IN SHARE ROW EXCLUSIVE MODE', []);
  }

  async insert(category: Omit<CategoryRow, 'id'>): Promise<void> {
    await this.database.of(CategoryEntity).insert(category);
  }

  async save(id: number, change: Partial<Omit<CategoryRow, 'id'>>): Promise<void> {
    await this.database.of(CategoryEntity).update({ id }, change);
  }

  async remove(id: number): Promise<void> {
    await this.database.of(CategoryEntity).delete({ id });
  }

  /** Products by category, archived ones too: they keep their place. Rides on product_of_category. */
  async counts(): Promise<Map<number, number>> {
    const rows = await this.database.rows<{ id: number; count: number }>('SELECT category_id AS id, count(*) AS count FROM catalogue.product GROUP BY category_id', []);
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
