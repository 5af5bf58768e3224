import { newId, seconds } from '@etalase/kernel';
import { untilSomebodyWaits } from '../../../../test/support/locks';
import { openTransaction } from '../../../../test/support/open-transaction';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { PlacementRepository } from '../persistence/placement.repository';
import { AddToCart } from './add-to-cart';
import { CancelOrder } from './cancel-order';
import { PlaceOrder } from './place-order';
import { ViewCart } from './view-cart';

describe('transactions that take the same rows', () => {
  let stage: OrdersStage;
  let first: StagedShop;
  let second: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open();
    first = await stage.shop({ kopi: 100 });
    second = await stage.shop({ madu: 100 });
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  it('an order of two shops is cancelled while another is placed over the same goods: neither waits for the other in a ring', async () => {
    const [kopi, madu] = [first.variants.kopi!, second.variants.madu!];
    // Ids are ordered by time: the part that comes first in this order has the stock row that orders take last.
    expect(kopi < madu).toBe(true);
    const { cartId } = await stage.get(AddToCart).execute({ variantId: madu, quantity: 1 });
    stage.context.clock.advance(seconds(1));
    await stage.get(AddToCart).execute({ cartId, variantId: kopi, quantity: 1 });
    const placed = await stage.get(PlaceOrder).execute(await stage.checkout(cartId));
    stage.rail.pay(await stage.startPayment(placed));
    await stage.tell();
    expect((await stage.show(placed)).parts.map((part) => part.sellerId)).toEqual([second.id, first.id]);
    const take = (variantId: string) => stage.context.database.rows('SELECT id FROM catalogue.variant WHERE id = $1 FOR UPDATE', [variantId]);
    const other = await openTransaction(stage.context);
    await other.within(() => take(kopi));
    const cancelled = stage.get(CancelOrder).execute({ token: placed.token });
    await untilSomebodyWaits(stage.context.database);
    await other.within(() => take(madu));
    await other.commit();
    expect((await cancelled).parts.map((part) => part.state)).toEqual(['cancelled', 'cancelled']);
    expect([await stage.stock(kopi), await stage.stock(madu)]).toEqual([{ onHand: 100, held: 0 }, { onHand: 100, held: 0 }]);
  });

  it('a cart whose prices have changed is shown while it is being ordered: looking waits for nobody', async () => {
    const lines: [string, number][] = [[first.variants.kopi!, 1], [second.variants.madu!, 1]];
    const cartId = await stage.cart(lines);
    await stage.context.database.rows('UPDATE catalogue.variant SET price = price + 1000 WHERE id = ANY($1)', [lines.map(([id]) => id)]);
    const ordering = await openTransaction(stage.context);
    await ordering.within(() => stage.get(PlacementRepository).claim({ cartId, key: newId(), bodyHash: 'a', orderId: newId(), phone: '+6281200000001', now: stage.context.clock.now() }));
    const seen = await stage.get(ViewCart).execute({ cartId });
    expect(seen.sellers.flatMap((seller) => seller.lines.map((line) => line.changes.map(({ kind }) => kind)))).toEqual([['price'], ['price']]);
    await ordering.commit();
  });
});
