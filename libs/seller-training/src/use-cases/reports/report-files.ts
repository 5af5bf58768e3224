import { Injectable } from '@nestjs/common';
import { after, Clock, days, dayIn, zoneOfProvince } from '@etalase/kernel';
import { FileStorage, type Reach, Secrets, Settings } from '@etalase/platform';
import { isWithinReach } from '@etalase/regions';
import { errors } from '../../domain/errors';
import { fileNameOf, KEPT_DAYS, type ReportFormat } from '../../domain/reports/report-file';
import { type ReportFileRow, ReportFilesRepository } from '../../persistence/report-files.repository';

export const REPORT_PURPOSE = 'training-report';
const MOST_SHOWN = 20;
const AT_ONCE = 200;

export interface OpenedReport {
  content: Buffer;
  name: string;
  format: ReportFormat;
}

/** Files of one's own asking. Who answers for fewer places than then does not get what was made for more. */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly rows: ReportFilesRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async of(personId: string, within: Reach): Promise<ReportFileRow[]> {
    return (await this.rows.ofPerson(personId, MOST_SHOWN)).filter((row) => reaches(row.within, within));
  }

  /** @throws DomainError `training.no_report`, `report_waits` */
  async open(id: string, personId: string, within: Reach): Promise<OpenedReport> {
    const row = await this.rows.find(id);
    if (row?.askedBy !== personId || !reaches(row.within, within)) throw errors.make('no_report');
    if (row.storageKey === null) throw errors.make('report_waits');
    const sealed = await this.files.get(row.storageKey);
    if (!sealed) throw errors.make('no_report');
    return { content: this.secrets.openBytes(sealed, REPORT_PURPOSE), format: row.format, name: fileNameOf(row, dayIn(row.askedAt, zoneOfProvince(this.settings.PROVINCE_CODE))) };
  }

  /** What nobody fetches any more: files hold people's names. @returns how many */
  async dropOld(): Promise<number> {
    let dropped = 0;
    for (let found = AT_ONCE; found === AT_ONCE; ) {
      const old = await this.rows.old(after(this.clock.now(), -days(KEPT_DAYS)), AT_ONCE);
      for (const { storageKey } of old) if (storageKey !== null) await this.files.remove(storageKey);
      await this.rows.drop(old.map(({ id }) => id));
      found = old.length;
      dropped += found;
    }
    return dropped;
  }
}

/** Whether every place of then is one of now. */
const reaches = (then: Reach, now: Reach): boolean => now === null || (then !== null && then.every((place) => isWithinReach(place, now)));
