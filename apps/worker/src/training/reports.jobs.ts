import { HandlesJob, type JobHandler, Logger } from '@etalase/platform';
import { DropReportsDue, MakeReport, MakeReportJob, ReportFiles } from '@etalase/seller-training';
import { ReportFilesDrawing } from './report-files/report-drawing';

@HandlesJob(MakeReportJob)
export class MakeReportHandler implements JobHandler<{ reportId: string }> {
  constructor(
    private readonly make: MakeReport,
    private readonly drawing: ReportFilesDrawing,
  ) {}

  handle({ reportId }: { reportId: string }): Promise<void> {
    return this.make.execute({ reportId, drawing: this.drawing });
  }
}

@HandlesJob(DropReportsDue)
export class DropReportsJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly files: ReportFiles,
    private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const dropped = await this.files.dropOld();
    if (dropped > 0) this.logger.info({ dropped }, 'old training reports removed');
  }
}
