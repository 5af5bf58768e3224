import { AddSales, CountSales } from '@etalase/catalogue';
import { HandlesJob, type JobHandler } from '@etalase/platform';

@HandlesJob(CountSales)
export class CountSalesJob implements JobHandler<Record<string, never>> {
  constructor(private readonly addSales: AddSales) {}

  handle(): Promise<void> {
    return this.addSales.execute();
  }
}
