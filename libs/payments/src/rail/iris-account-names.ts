import { Injectable } from '@nestjs/common';
import { Iris, MidtransError } from 'midtrans-client';
import { Settings } from '@etalase/platform';
import { type AccountName, AccountNames, type NamedAccount } from '../domain/account-names';
import { asJson } from './midtrans-answer';

/** Somebody stands before the screen; what the bank has not said by then an officer looks up. */
const TIMEOUT_MS = 3_000;

/** Midtrans Iris, `GET /account_validation?bank=&account=` (docs.midtrans.com/reference/validate-bank-account), through the official client. */
@Injectable()
export class IrisAccountNames extends AccountNames {
  private readonly iris: Iris | null;

  constructor(settings: Settings) {
    super();
    const base = settings.irisUrl;
    this.iris = base === null ? null : new Iris({ isProduction: settings.isLive, serverKey: settings.irisCreatorKey });
    if (this.iris === null || base === null) return;
    // As with Core: the client has no option for its base address, and no time limit of its own.
    this.iris.apiConfig.getIrisApiBaseUrl = () => base;
    this.iris.httpClient.http_client.defaults.timeout = TIMEOUT_MS;
  }

  async find({ provider, number }: NamedAccount): Promise<AccountName> {
    if (this.iris === null) return { kind: 'unknown' };
    try {
      const name = asJson(await this.iris.validateBankAccount({ bank: provider, account: number })).account_name;
      return typeof name === 'string' && name.trim() !== '' ? { kind: 'found', name: name.trim() } : { kind: 'unknown' };
    } catch (error) {
      return judge(error);
    }
  }
}

/** Only "does not exist" is a word about the account. A bank Iris does not know, an account at rest and every failure are for a person. */
function judge(error: unknown): AccountName {
  // The client's own message repeats the request, number and all.
  if (!(error instanceof MidtransError)) throw new Error('Iris could not be asked');
  const code = error.httpStatusCode === null ? null : Number(String(error.httpStatusCode));
  if (code !== 400) throw new Error(code === null ? 'Iris did not answer' : `Iris answered ${code}`);
  const { account } = asJson(asJson(error.ApiResponse).errors);
  return [account].flat().some((words) => typeof words === 'string' && /does(n't| not) exist/i.test(words)) ? { kind: 'none' } : { kind: 'unknown' };
}
