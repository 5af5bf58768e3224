import { newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { untilSomebodyWaits } from '../../../../../test/support/locks';
import { openTransaction } from '../../../../../test/support/open-transaction';
import { bootContexts, type TestContext } from '../../../../../test/support/test-module';
import { CatalogueModule } from '../../catalogue.module';
import type { ProductChangePlan } from '../../domain/sheet/plan';
import { givenProducts, givenShop, productOf } from '../../testing/village-shelf';
import { SavePricesAndStock } from './save-prices-and-stock';

describe('prices and stock of a sheet', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
  });
  afterAll(() => context.close());

  it('are saved while orders empty the same shelf: neither waits for the other in a ring', async () => {
    const { id: sellerId } = await givenShop(context);
    const products = [productOf(sellerId, { stock: 5 }), productOf(sellerId, { stock: 5 })].sort((a, b) => (a.id < b.id ? -1 : 1));
    await givenProducts(context, products);
    const [first, second] = products as [(typeof products)[number], (typeof products)[number]];
    const plan = (product: typeof first, change: Pick<ProductChangePlan, 'prices' | 'stocks'>): ProductChangePlan => ({ kind: 'change', rows: [1], productId: product.id, name: product.name, fields: {}, addVariants: [], words: [], ...change });
    const [sold, dearer] = [first.variants[0]!.id ?? '', second.variants[0]!.id ?? ''];
    // What is seen of the second changes before the first is sold out by its count.
    const plans = [plan(first, { prices: [], stocks: [{ variantId: sold, delta: -5, row: 1 }] }), plan(second, { prices: [{ variantId: dearer, price: 99_000, weightGrams: 250 }], stocks: [] })];
    const order = await openTransaction(context);
    const take = (productId: string) => order.within(() => context.database.rows('SELECT FROM catalogue.listing WHERE product_id = $1 FOR UPDATE', [productId]));
    await take(first.id);
    const save = context.module.get(SavePricesAndStock);
    const saved = context.module.get(Transactions).run(async () => {
      await save.lock(plans);
      await save.execute({ importId: newId(), by: newId() }, plans);
    });
    await untilSomebodyWaits(context.database);
    await take(second.id);
    await order.commit();
    await saved;
    const shelf = await context.database.adhoc('SELECT product_id AS id, is_in_stock AS "isInStock", price_from AS price FROM catalogue.listing WHERE product_id = ANY($1) ORDER BY 1', [products.map(({ id }) => id)]);
    expect(shelf).toMatchObject([{ id: first.id, isInStock: false }, { id: second.id, isInStock: true, price: 99_000 }]);
  });
});
