import { hours, newId } from '@etalase/kernel';
import { RefundSucceeded } from '@etalase/payments';
import { Metrics, Transactions } from '@etalase/platform';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { ExpireOrderHandler, RemindSellerHandler, RemindToPayHandler, SellerOrderDeadlineHandler, SweepDeadlinesHandler } from './deadline.jobs';
import { OrdersWorkerModule } from './orders-worker.module';
import { PaymentSucceededConsumer, RefundSucceededConsumer } from './payment.consumers';

describe('orders in the worker', () => {
  let stage: OrdersStage;
  let shop: StagedShop;
  beforeAll(async () => {
    stage = await OrdersStage.open({}, [OrdersWorkerModule]);
    shop = await stage.shop();
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  const place = () => stage.place([[shop.variants.kopi!, 1]]);
  const paid = () => stage.paid([[shop.variants.kopi!, 1]]);
  const stateOf = async (placed: { token: string }) => (await stage.show(placed)).parts[0]?.state;

  it('takes the payment and the refund as events, each once', async () => {
    const placed = await place();
    stage.rail.pay(await stage.startPayment(placed));
    const event = { id: newId(), name: 'payments.PaymentSucceeded', occurredAt: '', payload: { reference: placed.orderId, paidAt: stage.context.clock.now().toISOString() } };
    for (const _ of [1, 2]) await stage.get(PaymentSucceededConsumer).consume(event);
    expect(await stateOf(placed)).toBe('new');
    await stage.tell();
    const part = (await stage.show(placed)).parts[0]!;
    const refund = { id: newId(), name: RefundSucceeded.name, occurredAt: '', payload: { reference: placed.orderId, splitReference: part.id, amountRupiah: 5_000 } };
    for (const _ of [1, 2]) await stage.get(RefundSucceededConsumer).consume(refund);
    expect((await stage.show(placed)).parts[0]?.timeline.map((entry) => entry.note)).toEqual([null, 'Uang Rp5.000 sudah dikembalikan.']);
  });

  it('waits for nobody who works on an order that is paid already', async () => {
    const placed = await paid();
    const consume = (reference: string) => stage.get(PaymentSucceededConsumer).consume({ id: newId(), name: 'payments.PaymentSucceeded', occurredAt: '', payload: { reference, paidAt: stage.context.clock.now().toISOString() } });
    const transactions = jest.spyOn(stage.get(Transactions), 'run');
    await consume(placed.orderId);
    await consume(newId());
    expect(transactions).not.toHaveBeenCalled();
    transactions.mockRestore();
    expect(await stateOf(placed)).toBe('new');
  });

  it('does what each deadline job asks for, by the clock', async () => {
    const unpaid = await place();
    const waiting = await paid();
    const sellerOrderId = waiting.parts[0]!.id;
    stage.context.clock.advance(hours(21));
    await stage.get(RemindToPayHandler).handle(unpaid);
    await stage.get(RemindSellerHandler).handle({ sellerOrderId });
    expect(await stage.events('PayDeadlineNear')).toHaveLength(1);
    expect(await stage.events('SellerOrderDeadlineNear')).toHaveLength(1);
    stage.context.clock.advance(hours(3));
    await stage.get(ExpireOrderHandler).handle(unpaid);
    await stage.get(SellerOrderDeadlineHandler).handle({ sellerOrderId });
    expect([(await stage.show(unpaid)).state, await stateOf(waiting)]).toEqual(['expired', 'cancelled']);
  });

  it('finds what is overdue when every job was lost, and counts what is open', async () => {
    const [unpaid, waiting] = [await place(), await paid()];
    expect(await stage.get(Metrics).registry.metrics()).toMatch(/orders_open\{state="awaiting_payment"\} 1/);
    stage.context.clock.advance(hours(24));
    await stage.get(SweepDeadlinesHandler).handle();
    expect([(await stage.show(unpaid)).state, await stateOf(waiting)]).toEqual(['expired', 'cancelled']);
    expect(await stage.get(Metrics).registry.metrics()).toMatch(/orders_open\{state="awaiting_payment"\} 0/);
  });
});
