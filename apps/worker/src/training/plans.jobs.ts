import { HandlesJob, type JobHandler, Logger } from '@etalase/platform';
import { AlertLatePlans, AlertPlansDue } from '@etalase/seller-training';

@HandlesJob(AlertPlansDue)
export class AlertPlansJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly alert: AlertLatePlans,
    private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const told = await this.alert.execute();
    if (told > 0) this.logger.info({ told }, 'learners and trainers reminded of plans that are late');
  }
}
