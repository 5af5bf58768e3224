import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, Query } from '@nestjs/common';
import { Outages } from '../control/outages';
import { SandboxConfig } from '../sandbox-config';
import { BankAccounts } from './bank-accounts';
import { IrisError } from './iris-error';

interface Validation {
  readonly id: string;
  readonly account_name: string;
  readonly account_no: string;
  readonly bank_name: string;
}

/** The one part of Iris that is asked so far: in whose name an account stands. */
@Controller('iris/api/v1')
export class AccountValidationController {
  constructor(
    private readonly config: SandboxConfig,
    private readonly accounts: BankAccounts,
    private readonly outages: Outages,
  ) {}

  @Get('account_validation')
  async validate(@Query('bank') bank = '', @Query('account') account = '', @Headers('authorization') authorization = ''): Promise<Validation> {
    if (!this.isKnown(authorization)) throw new IrisError(401, 'HTTP Basic: Access denied.');
    if (this.outages.stateOf('iris').mode === 'down') throw new IrisError(503, 'Service unavailable');
    await this.outages.slowness('iris');
    const name = this.accounts.nameOf(bank, account);
    return { id: `${bank}-${account.slice(-4)}`, account_name: name, account_no: account, bank_name: bank };
  }

  /** HTTP Basic: the key is the user, the password is empty. */
  private isKnown(authorization: string): boolean {
    const [given, wanted] = [Buffer.from(authorization), Buffer.from(`Basic ${Buffer.from(`${this.config.irisKey}:`).toString('base64')}`)];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}
