import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError, isId } from '@etalase/kernel';
import { type OrderView, ShowOrder } from '@etalase/orders';
import { notFound } from '@etalase/platform';
import { explain } from '../rendering/explain';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { type OrderNews, orderPage } from './order.page';

/** @throws DomainError not found for what is no id. */
export function partIdOf(part: string): string {
  if (!isId(part)) throw notFound();
  return part;
}

/** The frame of everything a shopper does on an order's page: done, it leads back there; refused, the page says why. */
@Injectable()
export class OrderActs {
  constructor(
    private readonly pages: Pages,
    private readonly showOrder: ShowOrder,
  ) {}

  page(request: ShopRequest, reply: FastifyReply, order: OrderView, news: OrderNews | null): Promise<void> {
    return this.pages.personal(request, reply, (shop) => orderPage(shop, { order, news }));
  }

  async act(request: ShopRequest, reply: FastifyReply, { token, news }: { token: string; news: OrderNews }, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      await reply.redirect(`/pesanan/${token}?kabar=${news}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not_found') throw error;
      const order = await this.showOrder.execute({ token });
      await this.pages.personal(request, reply, (shop) => {
        const { message, status } = explain(error, shop);
        return { ...orderPage(shop, { order, news: null, problem: message }), status };
      });
    }
  }
}
