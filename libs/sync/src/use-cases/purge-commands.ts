import { Injectable } from '@nestjs/common';
import { after, Clock, days, defineJob } from '@etalase/kernel';
import { CommandsRepository } from '../persistence/commands.repository';
import { UploadsRepository } from '../persistence/uploads.repository';

export const PurgeCommandsDue = defineJob<Record<string, never>>('sync.purge-commands', 'upkeep');

/** A phone that has been silent for longer signs in anew and starts over. */
export const RECEIPT_DAYS = 120;
/** A photo that nobody finished. */
export const UPLOAD_DAYS = 14;

/** Receipts and unfinished photos past their time. */
@Injectable()
export class PurgeCommands {
  constructor(
    private readonly commands: CommandsRepository,
    private readonly uploads: UploadsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns rows removed */
  async execute(): Promise<number> {
    const now = this.clock.now();
    return (await this.commands.purge(after(now, -days(RECEIPT_DAYS)))) + (await this.uploads.purge(after(now, -days(UPLOAD_DAYS))));
  }
}
