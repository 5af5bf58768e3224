import { Injectable } from '@nestjs/common';
import { Settings } from '@etalase/platform';
import type { Activity, ReportDrawing, ReportFormat, TableReport } from '@etalase/seller-training';
import { activityPaper } from './activity-paper';
import { tablesCsv } from './tables-csv';
import { tablesPaper } from './tables-paper';
import { tablesXlsx } from './tables-xlsx';

/** Reports as files people can keep. */
@Injectable()
export class ReportFilesDrawing implements ReportDrawing {
  constructor(private readonly settings: Settings) {}

  async tables(report: TableReport, format: ReportFormat): Promise<Buffer> {
    if (format === 'csv') return tablesCsv(report);
    return format === 'xlsx' ? tablesXlsx(report) : tablesPaper(report);
  }

  activity(activity: Activity): Promise<Buffer> {
    return activityPaper(activity, this.settings.PROVINCE_CODE);
  }
}
