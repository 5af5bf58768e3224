import { Injectable } from '@nestjs/common';
import { sha256 } from '@etalase/kernel';
import { SellerOrdersSince } from '@etalase/orders';
import { encodePackCursor, nextCursor, OpenPack } from '@etalase/sync';
import { SellerWorkOrderDto } from '../orders/seller-order.dto';
import { FactsOfPack } from './facts-of-pack';
import { GoodsOfPack } from './goods-of-pack';
import type { PackDto } from './sync.dto';

/** One answer stays small enough for a line that breaks every minute. */
const ROWS = 60;

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
    private readonly facts: FactsOfPack,
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
    const whole = hasMore && cursor !== null ? null : await this.facts.execute({ shopId, withMoney });
    const digests = whole ? { shop: digestOf(whole.shop), money: digestOf(whole.money), contacts: digestOf(whole.contacts) } : from.digests;
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
      contacts: whole && digests.contacts !== from.digests.contacts ? whole.contacts : null,
    };
  }
}
