import { Injectable } from '@nestjs/common';
import { type Act, allows, type Ladder, NEEDS } from '../domain/ladder';
import { errors } from '../domain/errors';
import { SellerReadsRepository } from '../persistence/seller-reads.repository';
import { Ladders } from './ladders';

/** For every act that needs a right: may this shop do it now, and if not, what is missing. Joins the caller's transaction. */
@Injectable()
export class SellerStanding {
  constructor(
    private readonly reads: SellerReadsRepository,
    private readonly ladders: Ladders,
  ) {}

  /** `null` for a shop nobody knows. */
  async of(sellerId: string): Promise<Ladder | null> {
    return (await this.ladders.of(await this.reads.byIds([sellerId]))).get(sellerId) ?? null;
  }

  async may(sellerId: string, act: Act): Promise<boolean> {
    const ladder = await this.of(sellerId);
    return ladder !== null && allows(ladder, act);
  }

  /** @throws DomainError `sellers.not_on_ladder` saying what is missing, `sellers.not_found` */
  async require(sellerId: string, act: Act): Promise<void> {
    const ladder = await this.of(sellerId);
    if (!ladder) throw errors.make('not_found');
    if (allows(ladder, act)) return;
    const missing = ladder.missing.filter((one) => one.step <= NEEDS[act]);
    throw errors.make('not_on_ladder', { what: missing.map((one) => one.words).join(' ') || 'Toko ini belum diperiksa atau sedang dihentikan.' });
  }
}
