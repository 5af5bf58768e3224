import { Injectable } from '@nestjs/common';
import { sha256 } from '@etalase/kernel';
import { SellerOrdersSince } from '@etalase/orders';
import { SellerBalance, SellerMoneyLines } from '@etalase/payments';
import { SellerDirectory } from '@etalase/sellers';
import { encodePackCursor, nextCursor, OpenPack } from '@etalase/sync';
import { SellerWorkOrderDto } from '../orders/seller-order.dto';
import { ShopMoneyDto, ShopMoneyLinePageDto } from '../payments/shop-money.dto';
import { GoodsOfPack } from './goods-of-pack';
import type { PackDto, PackMoneyDto } from './sync.dto';

/** One answer stays small enough for a line that breaks every minute. */
const ROWS = 60;
const MONEY_LINES = 30;

export interface PackOf {
  shopId: string;
  cursor: string | null;
  /** A helper sees no money. */
  withMoney: boolean;
}

const digestOf = (value: unknown): string => sha256(JSON.stringify(value)).slice(0, 12);

/** Everything the phone of one shop needs for a day without signal, as far as it changed. Papers, identity and accounts are not among it. */
@Injectable()
export class ReadPack {
  constructor(
    private readonly openPack: OpenPack,
    private readonly orders: SellerOrdersSince,
    private readonly goods: GoodsOfPack,
    private readonly sellers: SellerDirectory,
    private readonly balance: SellerBalance,
    private readonly moneyLines: SellerMoneyLines,
  ) {}

  async execute({ shopId, cursor, withMoney }: PackOf): Promise<PackDto> {
    const window = await this.openPack.execute({ cursor });
    const { from, now } = window;
    const since = { sellerId: shopId, since: from.since, limit: ROWS };
    const orders = from.orders === null ? null : await this.orders.execute({ ...since, after: from.orders, askedAt: from.at === 0 ? null : new Date(from.at), now });
    const products = from.products === null || (orders?.next ?? null) !== null ? null : await this.goods.execute({ ...since, after: from.products });
    const read = { orders: orders?.next ?? null, products: products ? products.next : from.products };
    const hasMore = read.orders !== null || read.products !== null;
    // With the first page already: a phone shows today's work while the goods still come.
    const whole = hasMore && cursor !== null ? null : { shop: (await this.sellers.byId(shopId)) ?? null, money: withMoney ? await this.money(shopId) : null };
    const digests = whole ? { shop: digestOf(whole.shop), money: digestOf(whole.money) } : from.digests;
    return {
      shopId,
      cursor: encodePackCursor(nextCursor(window, { ...read, digests })),
      isWhole: window.isWhole,
      hasMore,
      orders: (orders?.items ?? []).map(SellerWorkOrderDto.of),
      products: products?.items ?? [],
      moves: products?.moves ?? [],
      gone: { orders: orders?.gone ?? [], products: products?.gone ?? [] },
      shop: whole && digests.shop !== from.digests.shop ? whole.shop : null,
      money: whole && digests.money !== from.digests.money ? whole.money : null,
    };
  }

  private async money(account: string): Promise<PackMoneyDto> {
    const [balance, lines] = await Promise.all([this.balance.execute({ account }), this.moneyLines.execute({ account, limit: MONEY_LINES })]);
    return { ...ShopMoneyDto.of(balance), lines: ShopMoneyLinePageDto.of(lines).items };
  }
}
