import { Injectable } from '@nestjs/common';
import { newSpokenCode, slugify } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { ShopMember } from '../domain/views';
import { MembershipEntity } from './membership.entity';
import { SellerEntity } from './seller.entity';

@Injectable()
export class SellersRepository {
  constructor(private readonly database: Database) {}

  async insert(seller: SellerEntity): Promise<void> {
    await this.database.of(SellerEntity).insert(seller);
  }

  async save(seller: SellerEntity): Promise<void> {
    await this.database.of(SellerEntity).save(seller);
  }

  find(id: string): Promise<SellerEntity | null> {
    return this.database.of(SellerEntity).findOneBy({ id });
  }

  /** Takes the row's lock, so that two decisions about one shop happen one after the other. @throws DomainError `sellers.not_found` */
  async lock(id: string): Promise<SellerEntity> {
    const seller = await this.database.of(SellerEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!seller) throw errors.make('not_found');
    return seller;
  }

  /** A free address for a new shop; it never changes afterwards, links to it live in other people's chats. */
  async freeSlug(name: string): Promise<string> {
    const wanted = slugify(name, 'toko');
    const taken = await this.database.rows('SELECT 1 FROM sellers.seller WHERE slug = $1', [wanted]);
    return taken.length === 0 ? wanted : `${wanted.slice(0, 72)}-${newSpokenCode(5).toLowerCase()}`;
  }

  /** Makes every reader of the shop read it again: its proofs changed, its own row did not. */
  async touch(id: string): Promise<void> {
    await this.database.change('UPDATE sellers.seller SET id = id WHERE id = $1', [id]);
  }

  /** @returns whether something was added */
  async addCategories(id: string, slugs: readonly string[]): Promise<boolean> {
    const changed = await this.database.change('UPDATE sellers.seller SET categories = ARRAY(SELECT DISTINCT unnest(categories || $2::text[]) ORDER BY 1) WHERE id = $1 AND NOT categories @> $2::text[]', [id, slugs]);
    return changed === 1;
  }

  /** Seller id → person id. */
  async ownersOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ sellerId: string; personId: string }>(`SELECT seller_id AS "sellerId", person_id AS "personId" FROM sellers.membership WHERE seller_id = ANY($1::uuid[]) AND role = 'owner'`, [ids]);
    return new Map(rows.map((row) => [row.sellerId, row.personId]));
  }

  async addMember(sellerId: string, personId: string, role: ShopMember['role'], since: Date): Promise<boolean> {
    const added = await this.database.change(
      'INSERT INTO sellers.membership (seller_id, person_id, role, since) VALUES ($1, $2, $3, $4) ON CONFLICT (seller_id, person_id) DO NOTHING',
      [sellerId, personId, role, since],
    );
    return added === 1;
  }

  async removeMember(sellerId: string, personId: string): Promise<void> {
    await this.database.of(MembershipEntity).delete({ sellerId, personId, role: 'staff' });
  }

  members(sellerId: string): Promise<MembershipEntity[]> {
    return this.database.of(MembershipEntity).find({ where: { sellerId }, order: { since: 'ASC', personId: 'ASC' } });
  }
}
