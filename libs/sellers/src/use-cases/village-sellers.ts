import { Injectable } from '@nestjs/common';
import { MandateDirectory, PeopleDirectory } from '@etalase/accounts';
import { decodeCursor, maskPhone, type Page, toPage } from '@etalase/kernel';
import type { SellerView } from '../domain/views';
import { ReviewsRepository } from '../persistence/reviews.repository';
import { SellersRepository } from '../persistence/sellers.repository';
import { SellerDirectory } from './seller-directory';

export interface VillageSeller {
  id: string;
  name: string;
  slug: string;
  state: SellerView['state'];
  ladderStep: number;
  ownerName: string | null;
  ownerPhone: string | null;
  /** The asker may work here now. */
  isAssisted: boolean;
}

/** The sellers of a village as its operator sees them: how far each has come, and where help is agreed to. */
@Injectable()
export class VillageSellers {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly sellers: SellersRepository,
    private readonly directory: SellerDirectory,
    private readonly mandates: MandateDirectory,
    private readonly people: PeopleDirectory,
  ) {}

  async execute({ villageCode, operatorId, limit = 50, cursor }: { villageCode: string; operatorId: string; limit?: number; cursor?: string }): Promise<Page<VillageSeller>> {
    const before = decodeCursor(cursor, ['id'])?.[0] ?? null;
    const rows = await this.reviews.ofVillage(villageCode, before, limit + 1);
    const shops = await this.directory.byIds(rows.map((row) => row.id));
    const owners = await this.sellers.ownersOf(rows.map((row) => row.id));
    const people = await this.people.byIds([...owners.values()]);
    const helped = new Set((await this.mandates.ofOperator(operatorId)).map((mandate) => mandate.personId));
    return toPage(rows.filter((row) => shops.has(row.id)), limit, (row) => [row.id], ({ id }) => {
      const { name, slug, state, ladderStep } = shops.get(id) as SellerView;
      const owner = people.get(owners.get(id) ?? '');
      return { id, name, slug, state, ladderStep, ownerName: owner?.name ?? null, ownerPhone: owner ? maskPhone(owner.phone) : null, isAssisted: owner !== undefined && helped.has(owner.id) };
    });
  }
}
