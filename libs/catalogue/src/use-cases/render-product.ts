import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { SellerDirectory, type SellerView } from '@etalase/sellers';
import { finishPage } from '../domain/listing';
import { mayBeShown } from '../domain/may-be-shown';
import { type PageRow, ShelfReadsRepository } from '../persistence/shelf-reads.repository';
import { VillageViews } from './village-views';
import { TickBatch } from './tick-batch';

/** The page of one product as JSON text (`ProductPage`), for the API to send as it is. */
@Injectable()
export class RenderProduct {
  private readonly pages: TickBatch<string, PageRow>;

  constructor(
    shelf: ShelfReadsRepository,
    transactions: Transactions,
    private readonly sellers: SellerDirectory,
    private readonly views: VillageViews,
  ) {
    this.pages = new TickBatch(transactions, async (slugs) => new Map((await shelf.pagesBySlug(slugs)).map((row) => [row.slug, row])));
  }

  /** `null`: no such product, or it is off the shelf, or its shop is not visible. */
  async execute(input: { slug: string }): Promise<string | null> {
    const row = await this.pages.one(input.slug);
    const seller = row && (await this.sellers.byId(row.sellerId));
    if (!seller || !mayBeShown(seller)) return null;
    this.views.saw(row.villageCode);
    return finishPage(row.page, row.soldCount, row.variants, sellerText(seller));
  }
}

const sellerText = ({ id, slug, name, phone, isOpen, holidayUntil, acceptsOnlinePayment, paidBy }: SellerView): string => JSON.stringify({ id, slug, name, phone, isOpen, holidayUntil, acceptsOnlinePayment, paidBy });
