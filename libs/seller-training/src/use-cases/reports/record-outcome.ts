import { Injectable } from '@nestjs/common';
import { ReportsRepository } from '../../persistence/reports.repository';

/** What a shop's event says of the people who own it. */
@Injectable()
export class RecordOutcome {
  constructor(private readonly reports: ReportsRepository) {}

  async execute({ personIds, kind, at }: { personIds: readonly string[]; kind: 'listed' | 'sold'; at: Date }): Promise<void> {
    for (const personId of personIds) await this.reports.note(personId, kind, at);
  }
}
