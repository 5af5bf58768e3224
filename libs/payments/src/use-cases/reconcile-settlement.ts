import { Injectable } from '@nestjs/common';
import { after, beginOfDay, Clock, dayIn, days, defineJob, DomainError, hours } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { compareSettlement, totalsOf } from '../domain/reconcile-settlement';
import { parseSettlementFile, SettlementFiles, type SettlementLine } from '../domain/settlement-file';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { SettlementLinesRepository, type SettlementReport } from '../persistence/settlement-lines.repository';
import { BookSettledMoney } from './book-settled-money';

/** Each night, by a schedule of the worker. */
export const ReconcileSettlementDue = defineJob<Record<string, never>>('payments.reconcile-settlement', 'upkeep');

/** So many days are read again each time: a file may be late, and may be told anew. */
const LOOK_BACK_DAYS = 3;
/** What was booked in a day's last hour is looked for with the next day: clocks differ, and so do ends of days. */
const SLACK_MS = hours(1);
/** A day without a file this long after its end is for a person. */
const PATIENCE_MS = hours(12);

/** The rail's daily files against our charges and refunds. Differences become tickets, once each, however often a file is read; nothing is mended. */
@Injectable()
export class ReconcileSettlement {
  constructor(
    private readonly files: SettlementFiles,
    private readonly lines: SettlementLinesRepository,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly book: BookSettledMoney,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Call outside a transaction. @returns what was read, oldest day first. A file nobody can read is a ticket, and the other days go on. @throws DomainError `payments.rail_unavailable` */
  async execute({ until }: { until: Date }): Promise<SettlementReport[]> {
    if (!this.files.isSet) return [];
    const reports: SettlementReport[] = [];
    for (let back = LOOK_BACK_DAYS; back >= 0; back -= 1) {
      const day = dayIn(after(until, -days(back)));
      const text = await this.files.read(day);
      if (text !== null) reports.push(...(await this.read(day, text, until)));
      else if (after(beginOfDay(day), days(1) + PATIENCE_MS) <= until) await this.discrepancies.raise('settlement_no_file', day, null, { day });
    }
    await this.book.execute();
    return reports;
  }

  private async read(day: string, text: string, until: Date): Promise<SettlementReport[]> {
    let lines: SettlementLine[];
    try {
      lines = parseSettlementFile(text);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.discrepancies.raise('settlement_unreadable', day, null, { day, reason: error.message });
      return [];
    }
    return [await this.compare(day, lines, until)];
  }

  private compare(day: string, given: readonly SettlementLine[], until: Date): Promise<SettlementReport> {
    return this.transactions.run(async () => {
      const lines = await this.lines.keep(day, given);
      const from = after(beginOfDay(day), -SLACK_MS);
      const to = after(from, days(1));
      // Before its end a day is not judged by what it lacks.
      const isOver = after(beginOfDay(day), days(1)) <= until;
      const differences = compareSettlement({
        day,
        lines,
        charges: await this.lines.charges(given.map(({ railOrderId }) => railOrderId)),
        refunds: await this.lines.refunds(given.map(({ reference }) => reference)),
        missingCharges: isOver ? await this.lines.missingCharges(from, to) : [],
        missingRefunds: isOver ? await this.lines.missingRefunds(from, to) : [],
      });
      const report: SettlementReport = { day, readAt: this.clock.now(), lines: given.length, ...totalsOf(given), differences };
      await this.lines.report(report);
      for (const { kind, subject, intentId, detail } of differences) await this.discrepancies.raise(kind, subject, intentId, detail);
      return report;
    });
  }
}
