import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CATEGORY_SEED, SYNONYM_SEED } from '../../domain/category-seed';
import { LISTING_TABLES } from './listing-tables';
import { PRODUCT_TABLES } from './product-tables';
import { STOCK_TABLES } from './stock-tables';

export class CatalogueInitial1763700400000 implements MigrationInterface {
  readonly name = 'CatalogueInitial1763700400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS catalogue');
    await runner.query(PRODUCT_TABLES);
    await runner.query(STOCK_TABLES);
    await runner.query(LISTING_TABLES);
    const tree = CATEGORY_SEED.flatMap((parent, position) => [
      { slug: parent.slug, parent: null, name_id: parent.id, name_en: parent.en, icon: parent.icon, position },
      ...parent.children.map(([slug, id, en], index) => ({ slug, parent: parent.slug, name_id: id, name_en: en, icon: parent.icon, position: index })),
    ]);
    for (const isChild of [false, true]) {
      await runner.query(
        `INSERT INTO catalogue.category (slug, parent_id, name_id, name_en, icon, position)
         SELECT s.slug, p.id, s.name_id, s.name_en, s.icon, s.position
           FROM jsonb_to_recordset($1::jsonb) AS s (slug text, parent text, name_id text, name_en text, icon text, position int)
           LEFT JOIN catalogue.category p ON p.slug = s.parent
          WHERE (s.parent IS NOT NULL) = $2`,
        [JSON.stringify(tree), isChild],
      );
    }
    const words = SYNONYM_SEED.flatMap((group, index) => group.map((word) => ({ word, meaning: index + 1 })));
    await runner.query(`INSERT INTO catalogue.synonym (word, meaning) SELECT word, meaning FROM jsonb_to_recordset($1::jsonb) AS s (word text, meaning int)`, [JSON.stringify(words)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA catalogue CASCADE');
  }
}
