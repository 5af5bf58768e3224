import { Injectable } from '@nestjs/common';
import { ConsentCodes, PeopleDirectory } from '@etalase/accounts';
import { errors } from '../domain/errors';
import { maskPayoutAccount, parsePayoutAccount, type PayoutAccount } from '../domain/payout-account';
import { EvidenceRepository } from '../persistence/evidence.repository';
import type { Finding } from '../persistence/evidence-row';
import { SellersRepository } from '../persistence/sellers.repository';
import type { Giver } from './give-evidence';
import { PayoutAccounts } from './payout-accounts';

/** Before an account is put in place: what the bank says of it, and a code to the owner's phone that is good for this account only. */
@Injectable()
export class AskAccountCode {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly evidence: EvidenceRepository,
    private readonly accounts: PayoutAccounts,
    private readonly people: PeopleDirectory,
    private readonly codes: ConsentCodes,
  ) {}

  /** @throws DomainError `sellers.payout_number`, `sellers.identity_first`, `sellers.account_not_found`, `accounts.wait_to_resend`, `rate.too_many` */
  async execute(input: Giver & { account: PayoutAccount }): Promise<{ masked: string; finding: Finding; expiresAt: Date }> {
    const account = parsePayoutAccount(input.account);
    const card = this.accounts.nameOnCard(await this.evidence.ofSeller(input.sellerId));
    if (card === null) throw errors.make('identity_first');
    const finding = await this.accounts.find(account, card);
    if (finding === 'none') throw errors.make('account_not_found', {}, { field: 'number' });
    const owner = await this.ownerOf(input.sellerId);
    const asker = (await this.people.byIds([input.by])).get(input.by);
    const masked = maskPayoutAccount(account);
    const { expiresAt } = await this.codes.send({ phone: owner.phone, askedBy: input.by, purpose: 'payout-account', subject: accountSubject(input.sellerId, this.accounts.hashOf(account)), askedByName: asker?.name ?? 'Toko Anda', what: masked });
    return { masked, finding, expiresAt };
  }

  private async ownerOf(sellerId: string): Promise<{ phone: string }> {
    const owner = (await this.sellers.members(sellerId)).find((member) => member.role === 'owner');
    const person = owner && (await this.people.byIds([owner.personId])).get(owner.personId);
    if (!person) throw errors.make('not_found');
    return person;
  }
}

export const accountSubject = (sellerId: string, hash: string): string => `${sellerId}:${hash}`;
