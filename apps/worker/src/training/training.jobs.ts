import { HandlesJob, type JobHandler, Logger } from '@etalase/platform';
import { ExpireCertificates, ExpireCertificatesDue, SigningKeys } from '@etalase/seller-training';

@HandlesJob(ExpireCertificatesDue)
export class ExpireCertificatesJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly expire: ExpireCertificates,
    private readonly keys: SigningKeys,
    private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const done = await this.expire.execute();
    if (done.certificates + done.rights > 0) this.logger.info(done, 'certificates expired and rights moved on by their dates');
    if (await this.keys.reseal()) this.logger.info({}, 'signing key sealed anew under the key of now');
  }
}
