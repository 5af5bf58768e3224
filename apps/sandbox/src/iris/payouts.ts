import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { IrisError } from './iris-error';
import type { Payout } from './payout';

@Injectable()
export class Payouts {
  private readonly rows: Collection<Payout>;

  constructor(store: SandboxStore) {
    this.rows = store.collection<Payout>('iris-payouts');
  }

  /** @param ref reference_no, or what its notes say (a shop writes its own id there): then the newest of them */
  find(ref: string): Payout | undefined {
    return this.rows.get(ref) ?? [...this.rows.values()].filter(({ notes }) => notes === ref).at(-1);
  }

  /** @throws IrisError 404 */
  get(ref: string): Payout {
    const payout = this.find(ref);
    if (!payout) throw new IrisError(404, 'Payout not found');
    return payout;
  }

  save(payout: Payout): void {
    this.rows.put(payout.referenceNo, payout);
  }

  /** Newest first. */
  list({ text = '', limit }: { text?: string; limit: number }): Payout[] {
    const wanted = text.trim().toLowerCase();
    return [...this.rows.values()].filter(({ referenceNo, notes, beneficiary }) => `${referenceNo} ${notes} ${beneficiary.name} ${beneficiary.account}`.toLowerCase().includes(wanted)).slice(-limit).reverse();
  }

  underway(): Payout[] {
    return [...this.rows.values()].filter(({ status }) => status === 'approved' || status === 'processed');
  }
}
