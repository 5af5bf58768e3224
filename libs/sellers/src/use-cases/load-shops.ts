import { Injectable } from '@nestjs/common';
import { Clock, parsePhone } from '@etalase/kernel';
import { Database, Secrets, Transactions } from '@etalase/platform';
import { maskPayoutAccount, parsePayoutAccount, type PayoutAccount } from '../domain/payout-account';
import type { SellerState } from '../domain/seller-states';
import { type LadderStep } from '../domain/requirements';
import { SellerDirectory } from './seller-directory';
import { VouchForShops } from './vouch-for-shops';

/** One shop as a loader knows it. Ids and slugs are the loader's, so that loading twice changes nothing. */
export interface ShopToLoad {
  id: string;
  slug: string;
  name: string;
  story: string;
  villageCode: string;
  phone: string;
  state: Extract<SellerState, 'draft' | 'submitted' | 'verified' | 'active' | 'holiday'>;
  openHours: string;
  isMadeByWomen: boolean;
  logoHash?: string;
  bannerHash?: string;
  payoutAccount?: PayoutAccount;
  /** Step of the ladder whose proofs the loader vouches for, on a shop that was looked at. */
  ladderStep?: LadderStep;
  /** The owner's person id; the role grant is the loader's own call to accounts. */
  ownerId?: string;
}

const BATCH = 1_000;
const CHECKED_STATES = new Set<SellerState>(['verified', 'active', 'holiday']);

/** Many shops at once, for the demo province and the benchmark: same checks as one by one, no events. */
@Injectable()
export class LoadShops {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly secrets: Secrets,
    private readonly directory: SellerDirectory,
    private readonly vouching: VouchForShops,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were new. */
  async execute(shops: readonly ShopToLoad[]): Promise<number> {
    let added = 0;
    for (let start = 0; start < shops.length; start += BATCH) {
      added += await this.transactions.run(() => this.insert(shops.slice(start, start + BATCH)));
    }
    this.directory.changed();
    return added;
  }

  private async insert(shops: readonly ShopToLoad[]): Promise<number> {
    const now = this.clock.now();
    const rows = shops.map((shop) => {
      const account = shop.payoutAccount && parsePayoutAccount(shop.payoutAccount);
      return {
        id: shop.id, slug: shop.slug, name: shop.name, story: shop.story, village_code: shop.villageCode, phone: parsePhone(shop.phone), state: shop.state,
        open_hours: shop.openHours, is_made_by_women: shop.isMadeByWomen, logo_hash: shop.logoHash ?? null, banner_hash: shop.bannerHash ?? null,
        payout_sealed: account ? this.secrets.seal(JSON.stringify(account), 'payout-account') : null, payout_masked: account ? maskPayoutAccount(account) : null,
        submitted_at: shop.state === 'draft' ? null : now, verified_at: CHECKED_STATES.has(shop.state) ? now : null, created_at: now,
      };
    });
    const added = await this.database.change(
      `INSERT INTO sellers.seller (id, slug, name, story, village_code, phone, state, open_hours, is_made_by_women, logo_hash, banner_hash, payout_sealed, payout_masked, submitted_at, verified_at, created_at)
       SELECT id, slug, name, story, village_code, phone, state, open_hours, is_made_by_women, logo_hash, banner_hash, payout_sealed, payout_masked, submitted_at, verified_at, created_at
         FROM jsonb_populate_recordset(NULL::sellers.seller, $1::jsonb)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
    const owners = shops.flatMap((shop) => (shop.ownerId ? [{ seller_id: shop.id, person_id: shop.ownerId, role: 'owner', since: now }] : []));
    await this.database.change(
      `INSERT INTO sellers.membership (seller_id, person_id, role, since)
       SELECT seller_id, person_id, role, since FROM jsonb_populate_recordset(NULL::sellers.membership, $1::jsonb)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(owners)],
    );
    await this.vouching.execute(shops.filter((shop) => CHECKED_STATES.has(shop.state)), now);
    return added;
  }
}
