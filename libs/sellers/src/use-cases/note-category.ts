import { Injectable } from '@nestjs/common';
import { SellersRepository } from '../persistence/sellers.repository';
import { SellerDirectory } from './seller-directory';

/** What a shop sells decides which permits it is asked for: a product of a new kind adds the kind. Joins the caller's transaction. */
@Injectable()
export class NoteCategory {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly directory: SellerDirectory,
  ) {}

  async execute({ sellerId, slugs }: { sellerId: string; slugs: readonly string[] }): Promise<void> {
    if (await this.sellers.addCategories(sellerId, slugs)) this.directory.changed();
  }
}
