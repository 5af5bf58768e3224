import { Injectable } from '@nestjs/common';
import { isId } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import type { PayoutAccount } from '../domain/payout-account';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { SellerReadsRepository } from '../persistence/seller-reads.repository';
import { Ladders } from './ladders';
import { ACCOUNT_PURPOSE } from './payout-accounts';
import { mayNow } from './seller-standing';

export interface PayableShop {
  name: string;
  isAllowed: boolean;
  /** `null` until an account is accepted. */
  account: PayoutAccount | null;
  masked: string | null;
  usableFrom: Date | null;
}

/** For a run of payouts: many shops at once, three round trips. Ids that are no shop's are left out. */
@Injectable()
export class PayableShops {
  constructor(
    private readonly reads: SellerReadsRepository,
    private readonly ladders: Ladders,
    private readonly evidence: EvidenceRepository,
    private readonly secrets: Secrets,
  ) {}

  async byIds(ids: readonly string[]): Promise<Map<string, PayableShop>> {
    const rows = await this.reads.byIds(ids.filter(isId));
    const ladders = await this.ladders.of(rows);
    const accounts = new Map((await this.evidence.payoutAccounts(rows.map(({ id }) => id))).map((row) => [row.sellerId, row]));
    return new Map(
      rows.map(({ id, name }) => {
        const [ladder, row] = [ladders.get(id), accounts.get(id)];
        const account = row?.sealed ? (JSON.parse(this.secrets.open(row.sealed, ACCOUNT_PURPOSE)) as PayoutAccount) : null;
        return [id, { name, isAllowed: ladder !== undefined && mayNow(ladder, 'payout'), account, masked: account === null ? null : (row?.shown ?? null), usableFrom: row?.usableFrom ?? null }];
      }),
    );
  }
}
