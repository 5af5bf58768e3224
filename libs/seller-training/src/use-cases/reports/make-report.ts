import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId } from '@etalase/kernel';
import { FileStorage, Secrets } from '@etalase/platform';
import { MOST_TRIES, type ReportFormat } from '../../domain/reports/report-file';
import type { TableReport } from '../../domain/reports/report-tables';
import { type ReportFileRow, ReportFilesRepository } from '../../persistence/report-files.repository';
import { type Activity, ActivityReport } from './activity-report';
import { CollectReport } from './collect-report';
import { REPORT_PURPOSE } from './report-files';

/** How content becomes a file: the worker's own hands. */
export interface ReportDrawing {
  tables(report: TableReport, format: ReportFormat): Promise<Buffer>;
  activity(activity: Activity): Promise<Buffer>;
}

const FAULT = 'Berkas ini tidak bisa dibuat sekarang. Minta lagi nanti; kalau tetap gagal, hubungi admin provinsi.';

/** Makes one report as a file. What was made is kept sealed; a fault is tried again, and after some tries it is said. */
@Injectable()
export class MakeReport {
  constructor(
    private readonly rows: ReportFilesRepository,
    private readonly collect: CollectReport,
    private readonly activity: ActivityReport,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Twice makes it once. @throws whatever went wrong, until it is given up */
  async execute({ reportId, drawing }: { reportId: string; drawing: ReportDrawing }): Promise<void> {
    const row = await this.rows.claim(reportId);
    if (!row) return;
    try {
      const content = await this.draw(row, drawing);
      const id = newId();
      const key = `laporan/${id.slice(-2)}/${id}.bin`;
      await this.files.put(key, this.secrets.sealBytes(content, REPORT_PURPOSE), 'application/octet-stream');
      if (!(await this.rows.ready(row.id, key, content.length, this.clock.now()))) await this.files.remove(key);
    } catch (error) {
      if (error instanceof DomainError) return this.rows.fail(row.id, error.message, this.clock.now());
      if (row.tries >= MOST_TRIES) await this.rows.fail(row.id, FAULT, this.clock.now());
      throw error;
    }
  }

  private async draw(row: ReportFileRow, drawing: ReportDrawing): Promise<Buffer> {
    if (row.kind === 'activity') return drawing.activity(await this.activity.execute({ batchId: row.question.batchId ?? '', within: row.within }));
    return drawing.tables(await this.collect.execute(row), row.format);
  }
}
