import { Injectable } from '@nestjs/common';
import { ConsentCodes, PeopleDirectory } from '@etalase/accounts';
import { parsePayoutAccount, maskPayoutAccount, type PayoutAccount } from '../domain/payout-account';
import { errors } from '../domain/errors';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { SellersRepository } from '../persistence/sellers.repository';
import { accountSubject } from './ask-account-code';
import type { Giver } from './give-evidence';
import { KeepAccount } from './keep-account';
import { PayoutAccounts } from './payout-accounts';

/** Puts an account in place with the code from the owner's phone, whoever types it: a seller's money never moves by an operator's hand alone. */
@Injectable()
export class SetPayoutAccount {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly evidence: EvidenceRepository,
    private readonly accounts: PayoutAccounts,
    private readonly people: PeopleDirectory,
    private readonly codes: ConsentCodes,
    private readonly keep: KeepAccount,
  ) {}

  /** @returns the masked form and what the bank said. @throws DomainError `accounts.code_wrong`, `sellers.identity_first`, `sellers.account_not_found`, `sellers.payout_number` */
  async execute(input: Giver & { account: PayoutAccount; code: string }): Promise<{ masked: string; isSettled: boolean }> {
    const account = parsePayoutAccount(input.account);
    const owner = (await this.sellers.members(input.sellerId)).find((member) => member.role === 'owner');
    const person = owner && (await this.people.byIds([owner.personId])).get(owner.personId);
    if (!person) throw errors.make('not_found');
    const card = this.accounts.nameOnCard(await this.evidence.ofSeller(input.sellerId));
    if (card === null) throw errors.make('identity_first');
    const lookup = this.accounts.hashOf(account);
    await this.codes.spend({ phone: person.phone, askedBy: input.by, purpose: 'payout-account', subject: accountSubject(input.sellerId, lookup), code: input.code });
    const finding = await this.accounts.find(account, card);
    if (finding === 'none') throw errors.make('account_not_found', {}, { field: 'number' });
    const masked = maskPayoutAccount(account);
    const isSettled = await this.keep.execute({ giver: input, account, masked, lookup, finding });
    return { masked, isSettled };
  }
}

