import type { Type } from '@nestjs/common';
import { newId, rupiah } from '@etalase/kernel';
import { LoadCatalogue } from '@etalase/catalogue';
import { AddToCart, OnLatePayment, OnPaymentSucceeded, OrdersModule, PlaceOrder, type PlacedOrder, type PlaceOrderInput, SELLER_ORDER_STATES, type SellerOrderView, ShowOrder, ViewCheckout } from '@etalase/orders';
import { PaymentRail, ReceiveRailNotification, StartPayment, TrialBalance } from '@etalase/payments';
import { Database, Transactions } from '@etalase/platform';
import { LoadRegions, RegionDirectory, SetVillageSignal } from '@etalase/regions';
import { LoadShops } from '@etalase/sellers';
import { LoadSampleTariff, SetPickupPoint } from '@etalase/shipping';
import { ScriptedRail } from './scripted-rail';
import { bootContexts, type TestContext, type TestOptions } from './test-module';

export interface StagedShop {
  id: string;
  villageCode: string;
  /** Its variants by name. */
  variants: Record<string, string>;
}

/** Whole orders on a scripted rail: shops with goods, and the few steps every spec needs. */
export class OrdersStage {
  private counter = 0;
  private delivered = 0;
  private told = 0;

  private constructor(
    readonly context: TestContext,
    readonly rail: ScriptedRail,
  ) {}

  /** @param modules more than orders itself, for specs of the apps. */
  static async open(options: TestOptions = {}, modules: Type[] = []): Promise<OrdersStage> {
    const rail = new ScriptedRail();
    const context = await bootContexts([OrdersModule, ...modules], { ...options, env: { UNPAID_ORDERS_PER_PHONE: '1000', ...options.env }, override: (builder) => void builder.overrideProvider(PaymentRail).useValue(rail) });
    rail.transactions = context.module.get(Transactions);
    const stage = new OrdersStage(context, rail);
    await stage.get(LoadRegions).execute({ provinceCode: '18' });
    await stage.get(RegionDirectory).reload();
    await stage.get(LoadSampleTariff).execute({ provinceCode: '18' });
    return stage;
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.context.module.get<T>(type as never);
  }

  /** A verified, open shop in a village of its own regency with goods at Rp20.000 and 400 g each. */
  async shop(goods: Record<string, number> = { kopi: 100 }, over: { isFresh?: boolean; madeToOrderDays?: number; minimumOrder?: number; isSlow?: boolean; price?: number; ladderStep?: 0 | 1 | 2 | 3 } = {}): Promise<StagedShop> {
    const number = (this.counter += 1);
    const id = newId();
    const regions = this.get(RegionDirectory);
    const villageCode = regions.villagesOf('18.04')[number]?.code ?? '';
    if (over.isSlow) {
      await this.get(SetVillageSignal).execute({ villageCode, level: 'weak', asOf: '2026-01-01', source: 'survei' });
      await regions.reloadSignals();
    }
    await this.get(LoadShops).execute([{ id, slug: `toko-${number}`, name: `Toko ${String(number).padStart(3, '0')}`, story: 'Usaha rumahan dari desa.', villageCode, phone: `+62812000${String(10_000 + number)}`, state: 'active', openHours: 'Setiap hari 08.00–16.00', isMadeByWomen: false, ...(over.ladderStep === undefined ? {} : { ladderStep: over.ladderStep }) }]);
    const variants = Object.fromEntries(Object.keys(goods).map((name) => [name, newId()]));
    await this.get(LoadCatalogue).execute({
      products: Object.entries(goods).map(([name, stock]) => ({
        id: newId(), sellerId: id, slug: `${name}-${number}`, name: `Produk ${name}`, description: 'Dibuat di desa.', category: 'kopi', unit: 'bungkus', isFresh: over.isFresh ?? false,
        madeToOrderDays: over.madeToOrderDays ?? 0, minimumOrder: over.minimumOrder ?? 1, variants: [{ id: variants[name] ?? '', name: '-', price: rupiah(over.price ?? 20_000), weightGrams: 400, stock }],
      })),
    });
    await this.get(SetPickupPoint).execute({ sellerId: id, pickup: { address: 'Jalan Pasar 3', hours: 'Senin–Sabtu 08.00–16.00' } });
    return { id, villageCode, variants };
  }

  get destination(): string {
    return this.get(RegionDirectory).villagesOf('18.71')[0]?.code ?? '';
  }

  async cart(lines: [variantId: string, quantity: number][]): Promise<string> {
    let cartId: string | undefined;
    for (const [variantId, quantity] of lines) cartId = (await this.get(AddToCart).execute({ cartId, variantId, quantity })).cartId;
    return cartId ?? '';
  }

  /** A checkout of the cart as the shopper sees it now; each seller by courier unless said. */
  async checkout(cartId: string, kind: 'courier' | 'pickup' = 'courier', over: Partial<PlaceOrderInput> = {}): Promise<PlaceOrderInput> {
    const view = await this.get(ViewCheckout).execute({ cartId, destinationVillageCode: this.destination });
    return {
      cartId,
      idempotencyKey: newId(),
      recipient: { name: 'Ibu Pembeli', phone: '0812-0000-0001', villageCode: this.destination, address: 'Jalan Kartini 12, Bandar Lampung' },
      shipping: view.shipping.map(({ sellerId, quotes }) => ({ sellerId, quoteId: quotes.find((quote) => quote.kind === kind)?.id ?? '' })),
      locale: 'id',
      ...over,
    };
  }

  async place(lines: [variantId: string, quantity: number][], kind: 'courier' | 'pickup' = 'courier'): Promise<PlacedOrder> {
    return this.get(PlaceOrder).execute(await this.checkout(await this.cart(lines), kind));
  }

  /** Placed, paid by QRIS, and told to orders. @returns the order and its parts. */
  async paid(lines: [variantId: string, quantity: number][], kind: 'courier' | 'pickup' = 'courier'): Promise<PlacedOrder & { parts: SellerOrderView[] }> {
    const placed = await this.place(lines, kind);
    this.rail.pay(await this.startPayment(placed));
    await this.tell();
    return { ...placed, parts: (await this.show(placed)).parts };
  }

  /** @returns the rail's id of the payment. */
  async startPayment({ paymentIntentId }: PlacedOrder): Promise<string> {
    const view = await this.get(StartPayment).execute({ paymentIntentId: paymentIntentId ?? '', method: { type: 'qris' } });
    return view.attempts[0]?.id ?? '';
  }

  /** Delivers the rail's notifications, and then the payment events to orders. */
  async tell(): Promise<void> {
    for (; this.delivered < this.rail.sent.length; this.delivered += 1) await this.get(ReceiveRailNotification).execute({ rawBody: this.rail.sent[this.delivered] ?? '' });
    const events = (await this.context.outbox()).filter((row) => ['payments.PaymentSucceeded', 'payments.LatePaymentReceived'].includes(row.name));
    for (; this.told < events.length; this.told += 1) {
      const event = events[this.told];
      const payload = { orderId: String(event?.payload.reference), paidAt: new Date(String(event?.payload.paidAt)) };
      await (event?.name === 'payments.PaymentSucceeded' ? this.get(OnPaymentSucceeded) : this.get(OnLatePayment)).execute(payload);
    }
  }

  show({ token }: { token: string }): ReturnType<ShowOrder['execute']> {
    return this.get(ShowOrder).execute({ token });
  }

  async stock(variantId: string): Promise<{ onHand: number; held: number }> {
    const [row] = await this.get(Database).adhoc<{ onHand: number; held: number }>('SELECT on_hand AS "onHand", held FROM catalogue.variant WHERE id = $1', [variantId]);
    return row ?? { onHand: Number.NaN, held: Number.NaN };
  }

  async events(name: string): Promise<Record<string, unknown>[]> {
    return (await this.context.outbox(`orders.${name}`)).map((row) => row.payload);
  }

  /** Books balance, nothing is held for an order that has ended, and every state is one we know. */
  async assertSound(): Promise<void> {
    expect(await this.get(TrialBalance).execute()).toMatchObject({ total: 0, differences: [] });
    const database = this.get(Database);
    const leaked = await database.adhoc(`SELECT h.id FROM catalogue.stock_hold h JOIN orders.orders o ON o.id = h.order_id WHERE h.state = 'held' AND o.state <> 'awaiting_payment'`);
    expect(leaked).toEqual([]);
    const unheld = await database.adhoc(`SELECT v.id FROM catalogue.variant v WHERE v.held <> (SELECT coalesce(sum(quantity), 0) FROM catalogue.stock_hold h WHERE h.variant_id = v.id AND h.state = 'held')`);
    expect(unheld).toEqual([]);
    const states = await database.adhoc<{ state: string }>('SELECT DISTINCT state FROM orders.seller_order');
    expect(states.filter(({ state }) => !SELLER_ORDER_STATES.some((known) => known === state))).toEqual([]);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
