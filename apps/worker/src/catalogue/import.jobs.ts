import { CheckImport, CheckImportJob, DropLeftovers, DropLeftoversDue, SaveImport, SaveImportJob, SubmitImported, SubmitImportedJob } from '@etalase/catalogue';
import { HandlesJob, type JobHandler } from '@etalase/platform';

interface ImportPayload {
  importId: string;
}

@HandlesJob(CheckImportJob)
export class CheckImportHandler implements JobHandler<ImportPayload> {
  constructor(private readonly check: CheckImport) {}

  handle(payload: ImportPayload): Promise<void> {
    return this.check.execute(payload);
  }
}

@HandlesJob(SaveImportJob)
export class SaveImportHandler implements JobHandler<ImportPayload> {
  constructor(private readonly save: SaveImport) {}

  handle(payload: ImportPayload): Promise<void> {
    return this.save.execute(payload);
  }
}

@HandlesJob(SubmitImportedJob)
export class SubmitImportedHandler implements JobHandler<ImportPayload> {
  constructor(private readonly submit: SubmitImported) {}

  handle(payload: ImportPayload): Promise<void> {
    return this.submit.execute(payload);
  }
}

@HandlesJob(DropLeftoversDue)
export class DropLeftoversHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly leftovers: DropLeftovers) {}

  async handle(): Promise<void> {
    await this.leftovers.execute();
  }
}
