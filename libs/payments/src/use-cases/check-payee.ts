import { Injectable } from '@nestjs/common';
import { Clock, namesAlike } from '@etalase/kernel';
import { Secrets } from '@etalase/platform';
import type { PayoutDestination } from '../domain/payees';
import type { NameFinding } from '../domain/payout-plan';
import { PayoutBatchesRepository } from '../persistence/payout-batches.repository';
import { AskAccountName } from './ask-account-name';

/** Binds the hash to its use. */
const LOOKUP = 'payout-destination';

/** In whose name a destination stands, asked before the first payout to it and remembered. */
@Injectable()
export class CheckPayee {
  constructor(
    private readonly batches: PayoutBatchesRepository,
    private readonly ask: AskAccountName,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** The same destination under the same name. Another name on it is another question. */
  lookupOf({ provider, number, holder }: PayoutDestination): string {
    return this.secrets.keyedHash(`${provider}:${number}:${holder.toUpperCase()}`, LOOKUP);
  }

  /** Call outside a transaction. A bank that does not answer leaves `unknown`, and is asked again the next time. */
  async execute(destination: PayoutDestination): Promise<NameFinding> {
    const lookup = this.lookupOf(destination);
    const known = await this.batches.nameOf(lookup);
    if (known !== null && known !== 'unknown') return known;
    const answer = await this.ask.execute({ provider: destination.provider, number: destination.number });
    const finding: NameFinding = answer.kind !== 'found' ? answer.kind : namesAlike(answer.name, destination.holder) ? 'matched' : 'differs';
    await this.batches.noteName(lookup, finding, this.clock.now());
    return finding;
  }

  /** An officer has looked: this destination is theirs although the bank writes the name differently. */
  async accept(destination: PayoutDestination, by: string): Promise<void> {
    await this.batches.noteName(this.lookupOf(destination), 'accepted', this.clock.now(), by);
  }
}
