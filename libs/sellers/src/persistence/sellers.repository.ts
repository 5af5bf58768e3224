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

  /** Waiting for the office, oldest first; rides on seller_waiting. */
  waiting(after: { submittedAt: Date; id: string } | null, limit: number): Promise<SellerEntity[]> {
    const query = this.database.of(SellerEntity).createQueryBuilder('s').where(`s.state = 'submitted'`).orderBy('s.submittedAt').addOrderBy('s.id').take(limit + 1);
    if (after) query.andWhere('(s.submittedAt, s.id) > (:at, :id)', { at: after.submittedAt, id: after.id });
    return query.getMany();
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
