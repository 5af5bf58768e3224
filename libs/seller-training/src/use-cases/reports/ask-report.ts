import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Outbox, type Reach, Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { faultOf, MakeReportJob, MOST_WAITING, type WantedReport } from '../../domain/reports/report-file';
import { ReportFilesRepository } from '../../persistence/report-files.repository';

/** Somebody wants a report as a file. It is made behind the scenes; a person does not wait in front of a large one. */
@Injectable()
export class AskReport {
  constructor(
    private readonly files: ReportFilesRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.report_format`, `report_public`, `report_many` */
  async execute({ within, by, ...wanted }: WantedReport & { within: Reach; by: string }): Promise<{ reportId: string }> {
    const fault = faultOf(wanted);
    if (fault) throw errors.make(fault, {}, { field: fault === 'report_format' ? 'format' : 'audience' });
    const id = newId();
    await this.transactions.run(async () => {
      if (!(await this.files.add({ ...wanted, id, askedBy: by, within, askedAt: this.clock.now() }, MOST_WAITING))) throw errors.make('report_many', { most: String(MOST_WAITING) });
      await this.outbox.schedule(MakeReportJob, { reportId: id });
    });
    return { reportId: id };
  }
}
