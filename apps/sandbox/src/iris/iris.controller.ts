import { Controller, Get, Header, Query, UseGuards } from '@nestjs/common';
import { BANK_NAMES, BankAccounts } from './bank-accounts';
import { IrisKeyGuard, OnlyFor } from './iris-key.guard';
import { IrisMoney } from './iris-money';

/** What Iris says without changing anything. */
@Controller('iris/api/v1')
@UseGuards(IrisKeyGuard)
export class IrisController {
  constructor(
    private readonly accounts: BankAccounts,
    private readonly money: IrisMoney,
  ) {}

  @Get('ping')
  @Header('content-type', 'text/plain; charset=utf-8')
  ping(): string {
    return 'pong';
  }

  @Get('account_validation')
  validate(@Query('bank') bank = '', @Query('account') account = ''): object {
    return { id: `${bank}-${account.slice(-4)}`, account_name: this.accounts.nameOf(bank, account), account_no: account, bank_name: bank };
  }

  @Get('beneficiary_banks')
  banks(): object {
    return { beneficiary_banks: Object.entries(BANK_NAMES).map(([code, name]) => ({ code, name })) };
  }

  /** Where the operator tops up its account at Iris. */
  @Get('channels')
  channels(): object {
    return [
      { id: 1, virtual_account_type: 'mandiri_bill_key', virtual_account_number: '7001299910000001' },
      { id: 2, virtual_account_type: 'permata_va_number', virtual_account_number: '8778001800000001' },
    ];
  }

  @Get('balance')
  balance(): object {
    return { balance: `${this.money.balance()}.00` };
  }

  @Get(['bank_accounts', 'bank_accounts/:id/balance'])
  @OnlyFor('facilitator')
  facilitator(): never {
    throw new Error('no key is a facilitator’s');
  }
}
