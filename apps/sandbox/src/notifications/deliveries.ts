import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import type { Delivery } from './delivery';

@Injectable()
export class Deliveries {
  private readonly rows: Collection<Delivery>;
  private readonly ofTransactionId = new Map<string, string[]>();

  constructor(store: SandboxStore) {
    this.rows = store.collection<Delivery>('deliveries');
    for (const row of this.rows.values()) this.index(row);
    store.whenCleared(() => this.ofTransactionId.clear());
  }

  get(id: string): Delivery | undefined {
    return this.rows.get(id);
  }

  save(delivery: Delivery): void {
    if (!this.rows.get(delivery.id)) this.index(delivery);
    this.rows.put(delivery.id, delivery);
  }

  /** Oldest first. */
  ofTransaction(transactionId: string): Delivery[] {
    return (this.ofTransactionId.get(transactionId) ?? []).flatMap((id) => this.rows.get(id) ?? []);
  }

  waiting(): Delivery[] {
    return [...this.rows.values()].filter((row) => row.status === 'waiting');
  }

  forgetTransaction(transactionId: string): void {
    for (const { id } of this.ofTransaction(transactionId)) this.rows.delete(id);
    this.ofTransactionId.delete(transactionId);
  }

  private index({ transactionId, id }: Delivery): void {
    const ids = this.ofTransactionId.get(transactionId);
    if (ids) ids.push(id);
    else this.ofTransactionId.set(transactionId, [id]);
  }
}
