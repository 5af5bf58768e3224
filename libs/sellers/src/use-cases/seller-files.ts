import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, type Page, toPage, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { errors } from '../domain/errors';
import { isOpenOn, localDay } from '../domain/opening';
import type { SellerFile, ShopMember } from '../domain/views';
import type { SellerEntity } from '../persistence/seller.entity';
import { SellersRepository } from '../persistence/sellers.repository';

/** Shops as their owner and the office see them. */
@Injectable()
export class SellerFiles {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError `sellers.not_found` */
  async one(sellerId: string): Promise<SellerFile> {
    const seller = await this.sellers.find(sellerId);
    if (!seller) throw errors.make('not_found');
    return this.file(seller);
  }

  /** Shops that wait for the office, longest first. */
  async waiting(input: { limit?: number; cursor?: string }): Promise<Page<SellerFile>> {
    const limit = Math.min(input.limit ?? 24, 100);
    const [at, id] = input.cursor === undefined ? [] : decodeCursor(input.cursor, 2);
    const rows = await this.sellers.waiting(at === undefined ? null : { submittedAt: new Date(at), id: String(id) }, limit);
    return toPage(rows, limit, (row) => [row.submittedAt?.toISOString() ?? '', row.id], (row) => this.file(row));
  }

  async members(sellerId: string): Promise<ShopMember[]> {
    return (await this.sellers.members(sellerId)).map(({ personId, role, since }) => ({ personId, role, since: since.toISOString() }));
  }

  private file(seller: SellerEntity): SellerFile {
    const { id, slug, name, story, villageCode, phone, state, openHours, holidayUntil, isMadeByWomen, logoHash, bannerHash, payoutMasked, returnReasons, suspendedReason } = seller;
    const today = localDay(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE));
    return {
      id, slug, name, story, villageCode, phone, state, isOpen: isOpenOn(seller, today), holidayUntil: state === 'holiday' ? holidayUntil : null, openHours, isMadeByWomen, logoHash, bannerHash,
      acceptsOnlinePayment: seller.verifiedAt !== null && payoutMasked !== null, payoutMasked, returnReasons, suspendedReason,
      submittedAt: seller.submittedAt?.toISOString() ?? null, verifiedAt: seller.verifiedAt?.toISOString() ?? null,
    };
  }
}
