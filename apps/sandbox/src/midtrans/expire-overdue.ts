import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Alarms } from '../store/alarms';
import { ChangeStatus } from './change-status';
import type { Transaction } from './transaction';
import { Transactions } from './transactions';

/** Expires unpaid transactions on their minute; at boot also those whose minute passed while the sandbox was off. */
@Injectable()
export class ExpireOverdue implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly changeStatus: ChangeStatus,
    private readonly alarms: Alarms,
  ) {}

  onApplicationBootstrap(): void {
    for (const transaction of this.transactions.pending()) this.watch(transaction);
  }

  watch({ id, expiresAt }: Transaction): void {
    this.alarms.set(`expiry ${id}`, Date.parse(expiresAt), () => {
      if (this.transactions.find(id)?.status === 'pending') this.changeStatus.execute(id, 'expire');
    });
  }
}
