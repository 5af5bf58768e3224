import type { StackOptions } from '../../../tools/stack.mjs';
import { startAlone, startJourney } from '../stack';
import type { OrderDto } from '../../../apps/api/src/orders/order.dto';
import type { PlacedOrderDto } from '../../../apps/api/src/orders/place-order.dto';
import type { PaymentMethod } from '@etalase/payments';
import { eventually } from '../eventually';
import { Facts } from './facts';
import { type Goods, Market } from './market';
import { Outside } from './outside';
import { type RedisServer, startRedis } from './redis-server';
import { type Choose, QRIS, Shopper, shopperPhone } from './shopper';
import { ShopDesk } from './staff';

export type Running = Awaited<ReturnType<typeof startJourney>>;

export type Backend = 'postgres' | 'redis';

/** The system running, with everybody who takes part in a journey at hand. */
export class Journey {
  readonly outside: Outside;
  readonly market: Market;
  readonly facts: Facts;
  private shoppers = 0;

  private constructor(
    readonly stack: Running,
    readonly destination: string,
    private readonly redis: RedisServer | undefined,
  ) {
    this.outside = new Outside(stack.sandbox);
    this.market = new Market(stack.api);
    this.facts = new Facts(stack);
  }

  /** Sandbox, api and worker; journeys of the API need no storefront. */
  static async start(env: Record<string, string> = {}, options: Partial<StackOptions> = {}): Promise<Journey> {
    return Journey.with(undefined, env, options);
  }

  /** The same with its queues in PostgreSQL, or in a Redis of its own. */
  static async on(backend: Backend, env: Record<string, string> = {}, options: Partial<StackOptions> = {}): Promise<Journey> {
    return Journey.with(backend === 'redis' ? await startRedis() : undefined, env, options);
  }

  /** On a database of its own, for what may kill it. */
  static async alone(env: Record<string, string> = {}): Promise<Journey> {
    const stack = await startAlone(env, { apps: ['sandbox', 'api', 'worker'] });
    return new Journey(stack, await new Market(stack.api).village('kedaton bandar lampung'), undefined);
  }

  private static async with(redis: RedisServer | undefined, env: Record<string, string>, options: Partial<StackOptions>): Promise<Journey> {
    const stack = await startJourney({ ...(redis ? { REDIS_URL: redis.url } : {}), ...env }, { apps: ['sandbox', 'api', 'worker'], ...options });
    return new Journey(stack, await new Market(stack.api).village('kedaton bandar lampung'), redis);
  }

  get api(): string {
    return this.stack.api;
  }

  /** Somebody new with a phone and an empty cart. */
  shopper(phone: string = shopperPhone((this.shoppers += 1))): Shopper {
    return new Shopper(this.stack.api, phone, this.destination);
  }

  /** Somebody new who has these goods in the cart, as many of each as must be bought at least. */
  async shopperWith(...goods: Goods[]): Promise<Shopper> {
    const shopper = this.shopper();
    for (const { variantId, minimumOrder } of goods) await shopper.add(variantId, minimumOrder);
    return shopper;
  }

  /** Shows the code to the shopper and has it paid outside. @returns the rail's id of the payment. */
  async payOutside(shopper: Shopper, placed: PlacedOrderDto, method: PaymentMethod = QRIS): Promise<string> {
    const [attempt] = (await shopper.pay(placed, method)).payment!.attempts;
    if (!attempt) throw new Error('the order has nothing to pay with');
    await this.outside.pay(attempt.id);
    return attempt.id;
  }

  /** The order once it is in this state. */
  until(shopper: Shopper, placed: { token: string }, state: OrderDto['state'], withinMs?: number): Promise<OrderDto> {
    return eventually(`the order to be ${state}`, async () => {
      const order = await shopper.show(placed);
      if (order.state !== state) throw new Error(`it is ${order.state}`);
      return order;
    }, withinMs);
  }

  /** The order once the part of this seller is in this state. */
  untilPart(shopper: Shopper, placed: { token: string }, sellerId: string, state: string): Promise<OrderDto['parts'][number]> {
    return eventually(`the part to be ${state}`, async () => {
      const part = (await shopper.show(placed)).parts.find((one) => one.sellerId === sellerId);
      if (part?.state !== state) throw new Error(`it is ${part?.state}`);
      return part;
    });
  }

  async paidOrder(goods: Goods[], choose?: Choose, method: PaymentMethod = QRIS): Promise<{ shopper: Shopper; placed: PlacedOrderDto; order: OrderDto }> {
    const shopper = await this.shopperWith(...goods);
    const placed = await shopper.order(choose);
    await this.payOutside(shopper, placed, method);
    return { shopper, placed, order: await this.until(shopper, placed, 'paid') };
  }

  /** The owner of a shop, or somebody else of its team, signed in. */
  async desk(sellerId: string, member = 0): Promise<ShopDesk> {
    const phone = (await this.facts.team(sellerId))[member];
    if (!phone) throw new Error(`shop ${sellerId} has no team member ${member}`);
    return ShopDesk.open(this.stack.api, this.outside, { phone, sellerId });
  }

  async stop(): Promise<void> {
    await this.stack.stop();
    await this.redis?.stop();
  }
}
