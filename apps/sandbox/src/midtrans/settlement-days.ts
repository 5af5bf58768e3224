import { Injectable } from '@nestjs/common';
import { SandboxConfig } from '../sandbox-config';
import { SandboxClock } from '../store/sandbox-clock';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { ChangeStatus } from './change-status';
import { movementsOf, settlementFile, type SettlementLine } from './settlement-lines';
import { Transactions } from './transactions';
import { endOfWibDay, nextDay, wibDay } from './wib-time';

interface Listed extends SettlementLine {
  readonly day: string;
}

export interface ClosedDay {
  readonly day: string;
  readonly closedAt: string;
  readonly lines: number;
}

const KEPT_DAYS = 62;

/**
 * The daily settlement files. A day is closed when its file is asked for after midnight, or earlier by a tester; what moves
 * after that stands in the file of a later day. What a closed file says is never said again elsewhere.
 */
@Injectable()
export class SettlementDays {
  private readonly listed: Collection<Listed>;
  private readonly closed: Collection<ClosedDay>;

  constructor(
    private readonly config: SandboxConfig,
    private readonly store: SandboxStore,
    private readonly transactions: Transactions,
    private readonly changeStatus: ChangeStatus,
    private readonly clock: SandboxClock,
  ) {
    this.listed = store.collection<Listed>('settlement-lines');
    this.closed = store.collection<ClosedDay>('settlement-days');
  }

  get today(): string {
    return wibDay(this.clock.now());
  }

  /** Newest first. */
  days(): ClosedDay[] {
    return [...this.closed.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
  }

  /** Ends a day now; one that was closed before gets what has moved since. */
  close(day: string): ClosedDay {
    return this.store.atomically(() => {
      const end = endOfWibDay(day);
      this.settleCards(end);
      for (const transaction of this.transactions.all()) {
        for (const line of movementsOf(transaction)) if (Date.parse(line.at) < end && !this.listed.get(line.key)) this.listed.put(line.key, { ...line, day: this.openDay(wibDay(Date.parse(line.at)), day) });
      }
      this.forgetOld();
      for (const earlier of new Set([...this.listed.values()].map((line) => line.day))) if (earlier < day && !this.closed.get(earlier)) this.note(earlier);
      return this.note(day);
    });
  }

  /** @returns `null` for a day that is not over and was not closed */
  file(day: string): string | null {
    if (!this.closed.get(day)) {
      if (endOfWibDay(day) > this.clock.now()) return null;
      this.close(day);
    }
    return settlementFile(this.config.merchantId, day, this.linesOf(day));
  }

  /** What a person has not decided about by then is given up. */
  private settleCards(end: number): void {
    for (const { id, status, card, createdAt } of this.transactions.all()) {
      if (status !== 'capture' || Date.parse(createdAt) >= end) continue;
      if (card?.fraud === 'challenge') this.changeStatus.execute(id, 'cancel');
      else this.changeStatus.execute(id, 'settlement', { settledAt: new Date(Math.min(this.clock.now(), end - 1_000)).toISOString() });
    }
  }

  private openDay(day: string, last: string): string {
    let open = day;
    while (open < last && this.closed.get(open)) open = nextDay(open);
    return open;
  }

  private note(day: string): ClosedDay {
    const closed = { day, closedAt: this.clock.iso(), lines: this.linesOf(day).length };
    this.closed.put(day, closed);
    return closed;
  }

  private linesOf(day: string): Listed[] {
    return [...this.listed.values()].filter((line) => line.day === day);
  }

  private forgetOld(): void {
    const oldest = wibDay(this.clock.now() - KEPT_DAYS * 86_400_000);
    for (const [key, { day }] of this.listed.entries()) if (day < oldest && !this.transactions.find(key.split(' ')[1] ?? '')) this.listed.delete(key);
  }
}
