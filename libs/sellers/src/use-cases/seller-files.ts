import { Injectable } from '@nestjs/common';
import { Clock, dayIn, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { allows, type Ladder, paidBy } from '../domain/ladder';
import { errors } from '../domain/errors';
import { isOpenOn } from '../domain/opening';
import type { SellerFile, ShopMember } from '../domain/views';
import type { SellerEntity } from '../persistence/seller.entity';
import { SellersRepository } from '../persistence/sellers.repository';
import { SellerStanding } from './seller-standing';

/** Shops as their owner and the office see them. */
@Injectable()
export class SellerFiles {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly standing: SellerStanding,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError `sellers.not_found` */
  async one(sellerId: string): Promise<SellerFile> {
    const seller = await this.sellers.find(sellerId);
    if (!seller) throw errors.make('not_found');
    return this.file(seller, (await this.standing.of(sellerId)) ?? { step: -1 });
  }

  async members(sellerId: string): Promise<ShopMember[]> {
    return (await this.sellers.members(sellerId)).map(({ personId, role, since }) => ({ personId, role, since: since.toISOString() }));
  }

  private file(seller: SellerEntity, ladder: Pick<Ladder, 'step'>): SellerFile {
    const { id, slug, name, story, villageCode, phone, state, openHours, holidayUntil, isMadeByWomen, logoHash, bannerHash, categories, payoutMasked, returnReasons, suspendedReason } = seller;
    const today = dayIn(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE));
    return {
      id, slug, name, story, villageCode, phone, state, isOpen: isOpenOn(seller, today), holidayUntil: state === 'holiday' ? holidayUntil : null, openHours, isMadeByWomen, logoHash, bannerHash,
      categories, ladderStep: ladder.step, acceptsOnlinePayment: allows(ladder, 'online'), paidBy: paidBy(ladder), payoutMasked, returnReasons, suspendedReason,
      submittedAt: seller.submittedAt?.toISOString() ?? null, verifiedAt: seller.verifiedAt?.toISOString() ?? null,
    };
  }
}
