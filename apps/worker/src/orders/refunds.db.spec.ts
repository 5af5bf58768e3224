import { AcceptSellerOrder, CancelOrder, CardTurnedDown, ExpireOrder, SellerOrderAccepted, SendRefundLink, ShowRefundPlace } from '@etalase/orders';
import { EnsurePerson } from '@etalase/accounts';
import { after, days, newId } from '@etalase/kernel';
import { NameRefundAccount, PayoutFailed, PayoutPaid, PayRefundByHand, RefundDesk, RefundSucceeded, StartPayment, TurnDownOverdueCards } from '@etalase/payments';
import { Database, Outbox, Secrets, subscriptionOf, Transactions } from '@etalase/platform';
import { EventRun } from '../../../../test/support/event-run';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { NotificationsWorkerModule } from '../notifications/notifications-worker.module';
import { orderWords, partWords } from '../notifications/order.words';
import { RefundAccountAskedConsumer } from '../notifications/sealed.consumers';
import { tradeWords } from '../notifications/shop.words';
import { refundWords } from '../notifications/trouble.words';
import { OrdersWorkerModule } from './orders-worker.module';
import { CardTurnedDownConsumer, RefundAccountNamedConsumer, RefundNeedsAccountConsumer, RefundSucceededConsumer } from './payment.consumers';

const CONSUMERS = [CardTurnedDownConsumer, ...orderWords.filter((type) => subscriptionOf(type)?.event === CardTurnedDown.name), RefundNeedsAccountConsumer, RefundAccountNamedConsumer, RefundSucceededConsumer, RefundAccountAskedConsumer, ...refundWords, ...partWords.filter((type) => subscriptionOf(type)?.event === SellerOrderAccepted.name), ...tradeWords];
const PHONE = '+6281200000001';

describe('what the shopper hears about the order and the money', () => {
  let stage: OrdersStage;
  let shops: StagedShop[];
  let events: EventRun;
  beforeAll(async () => {
    stage = await OrdersStage.open({ pool: 2 }, [OrdersWorkerModule, NotificationsWorkerModule]);
    shops = [await stage.shop(), await stage.shop()];
    events = new EventRun(stage, CONSUMERS);
  });
  afterAll(async () => {
    await stage.assertSound();
    await stage.close();
  });

  /** Messages to the shopper since the last look, opened as the channel gets them. */
  let heard = 0;
  const news = async (): Promise<{ template: string; body: string; isSealed: boolean }[]> => {
    await events.run();
    const rows = await stage.get(Database).adhoc<{ template: string; body: string; isSealed: boolean }>('SELECT template, body, is_sealed AS "isSealed" FROM notifications.message WHERE phone = $1 ORDER BY id OFFSET $2', [PHONE, heard]);
    heard += rows.length;
    return rows.map((row) => (row.isSealed ? { ...row, body: stage.get(Secrets).open(row.body, 'message-body') } : row));
  };
  /** Paid by virtual account to both shops, which the rail cannot give back. */
  const paidByBank = async () => {
    const placed = await stage.place(shops.map((shop) => [shop.variants.kopi ?? '', 1]));
    const view = await stage.get(StartPayment).execute({ paymentIntentId: placed.paymentIntentId!, method: { type: 'id_bank_transfer', bank: 'bca' } });
    stage.rail.pay(view.attempts[0]?.id ?? '');
    await stage.tell();
    return placed;
  };
  const linkIn = (body = ''): string => /\/pengembalian\/([\w-]+)/.exec(body)?.[1] ?? '';

  it('is asked once for an account by a link of their own, then told of account and transfer', async () => {
    const placed = await paidByBank();
    await news();
    await stage.get(CancelOrder).execute({ token: placed.token });
    const asked = await news();
    expect(asked.map(({ template, isSealed }) => [template, isSealed])).toEqual([['refund-account-asked', true]]);
    expect(asked[0]?.body).toContain(`pesanan ${placed.number} kami kembalikan`);
    const token = linkIn(asked[0]?.body);
    expect(token.length).toBeGreaterThanOrEqual(32);
    const seen = JSON.stringify([await stage.show(placed), await stage.context.outbox()]);
    expect(seen).not.toContain(token);

    const { refunds } = await stage.show(placed);
    expect(refunds).toMatchObject({ account: null, waiting: placed.total, refunds: [{ status: 'requires_action' }, { status: 'requires_action' }] });
    expect(await stage.get(ShowRefundPlace).execute({ token })).toMatchObject({ orderNumber: placed.number, waiting: placed.total });
    await stage.get(NameRefundAccount).execute({ token, bank: '002', number: '001201000345501', holder: 'Ibu Pembeli' });
    expect(await news()).toMatchObject([{ template: 'refund-account-noted', body: expect.stringContaining('BRI •••• 5501 a.n. I. P.'), isSealed: false }]);

    const { items } = await stage.get(RefundDesk).list({ isPaid: false, limit: 100 });
    const mine = items.filter((item) => item.label.startsWith(placed.number));
    expect(mine).toHaveLength(2);
    for (const { id, accountVersion } of mine) await stage.get(PayRefundByHand).execute({ refundId: id, accountVersion, transferReference: 'BRI 0001', by: newId() });
    expect((await news()).map(({ template }) => template)).toEqual(['refund-reached', 'refund-reached']);
    const after = await stage.show(placed);
    expect(after.refunds).toMatchObject({ waiting: 0, refunds: [{ status: 'succeeded' }, { status: 'succeeded' }] });
    expect(after.parts[0]?.timeline.at(-1)?.note).toMatch(/^Uang Rp[\d.]+ sudah dikembalikan\.$/);
  });

  it('may have the link sent again, to the phone of the order and not without end', async () => {
    const placed = await paidByBank();
    await stage.get(CancelOrder).execute({ token: placed.token });
    const [first] = await news().then((all) => all.filter(({ template }) => template === 'refund-account-asked'));
    for (let again = 0; again < 3; again += 1) await stage.get(SendRefundLink).execute({ token: placed.token });
    await expect(stage.get(SendRefundLink).execute({ token: placed.token })).rejects.toMatchObject({ code: 'rate.too_many' });
    expect((await news()).map(({ body }) => linkIn(body))).toEqual(Array<string>(3).fill(linkIn(first?.body)));
    await expect(stage.get(SendRefundLink).execute({ token: 'unknown' })).rejects.toMatchObject({ code: 'orders.not_found' });
  });

  it('is told that a card which was looked at is not taken, while the order can still be paid, and never afterwards', async () => {
    const { clock } = stage.context;
    const doubted = async () => {
      const placed = await stage.place([[shops[0]?.variants.kopi ?? '', 1]]);
      const view = await stage.get(StartPayment).execute({ paymentIntentId: placed.paymentIntentId!, method: { type: 'card' } });
      stage.rail.doubt(view.attempts[0]?.id ?? '');
      await stage.tell();
      return placed;
    };
    const before = await stage.stock(shops[0]?.variants.kopi ?? '');
    const [waiting, ended] = [await doubted(), await doubted()];
    await stage.get(CancelOrder).execute({ token: ended.token });
    await news();
    await stage.get(TurnDownOverdueCards).execute({ now: after(clock.now(), days(1)) });
    expect(await news()).toMatchObject([{ template: 'card-turned-down', body: expect.stringMatching(/Uang Anda tidak diambil\..*cara lain sampai \*/s) }]);
    expect((await stage.show(waiting)).payment).toMatchObject({ status: 'requires_payment_method' });
    // Its goods are held as those of any order that waits for its money, until that ends.
    expect((await stage.stock(shops[0]?.variants.kopi ?? '')).held).toBe(before.held + 1);
    clock.set(new Date(Date.parse((await stage.show(waiting)).payBy) + 1));
    await stage.get(ExpireOrder).execute({ orderId: waiting.orderId });
    expect(await stage.stock(shops[0]?.variants.kopi ?? '')).toEqual(before);
  });

  it('hears that a seller has taken the order on, and that money came back over the rail', async () => {
    const placed = await stage.paid([[shops[0]?.variants.kopi ?? '', 1]]);
    await news();
    const [part] = placed.parts;
    await stage.get(AcceptSellerOrder).execute({ sellerId: shops[0]?.id ?? '', sellerOrderId: part?.id ?? '', by: newId(), clientId: newId() });
    expect(await news()).toMatchObject([{ template: 'part-accepted', body: expect.stringMatching(/Toko 001 menerima pesanan Anda.*Dikirim sebelum \*/s) }]);
  });

  it('is told of a refund that belongs to no part: paid late, or twice', async () => {
    const placed = await stage.paid([[shops[0]?.variants.kopi ?? '', 1]]);
    await news();
    await stage.get(RefundSucceededConsumer).consume({ id: newId(), name: RefundSucceeded.name, occurredAt: '', payload: { reference: placed.orderId, splitReference: null, amountRupiah: 20_000 } });
    expect(await news()).toMatchObject([{ template: 'refund-reached', body: expect.stringContaining(`*Rp20.000* dari pesanan ${placed.number} sudah kami kembalikan`) }]);
  });

  it('leaves the seller’s side to the owner: what went to their bank, and what came back, once each', async () => {
    const account = shops[1]?.id ?? '';
    const [owner, helper] = ['+6281200000077', '+6281200000078'];
    for (const [phone, role] of [[owner, 'seller.owner'], [helper, 'seller.staff']] as const) {
      const personId = await stage.get(EnsurePerson).execute({ phone });
      await stage.get(Database).adhoc(`INSERT INTO accounts.role_grant (id, person_id, role, scope_kind, scope_id, cause, valid_from) VALUES (gen_random_uuid(), $1, $2, 'seller', $3, 'spec', now() - interval '1 year')`, [personId, role, account]);
    }
    const fact = { payoutId: newId(), account, amountRupiah: 90_010, masked: 'BRI ••••2345', source: 'run' as const };
    await stage.get(Transactions).run(async () => {
      await stage.get(Outbox).publish(PayoutPaid, fact);
      await stage.get(Outbox).publish(PayoutFailed, { ...fact, reason: 'Beneficiary account is closed', wasPaid: true });
    });
    await events.run();
    const told = await stage.get(Database).adhoc<{ phone: string; body: string }>('SELECT phone, body FROM notifications.message WHERE phone = ANY($1) ORDER BY id', [[owner, helper]]);
    expect(told.map(({ phone }) => phone)).toEqual([owner, owner]);
    expect(told[0]?.body).toContain('*Rp90.010* sudah ditransfer ke rekening BRI ••••2345');
    expect(told[1]?.body).toMatch(/Bank mengembalikan \*Rp90\.010\*.*kembali ke saldo Anda/s);
    expect(told[1]?.body).not.toContain('Beneficiary');
  });
});
