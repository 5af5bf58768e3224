import { Body, Controller, Get, Header, HttpCode, Param, Post, Redirect, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { originOf } from '../http/origin';
import { gross, type Reply } from '../midtrans/replies';
import { ServerKeyGuard } from '../midtrans/server-key.guard';
import { SandboxConfig } from '../sandbox-config';
import { linkPage } from './link-page';
import { type PayAccount, PayAccounts } from './pay-accounts';

/** GoPay tokenization: a payer allows the merchant to charge the wallet from then on. */
@Controller('midtrans/v2/pay/account')
@UseGuards(ServerKeyGuard)
export class PayAccountsController {
  constructor(
    private readonly config: SandboxConfig,
    private readonly accounts: PayAccounts,
  ) {}

  @Post()
  @HttpCode(200)
  link(@Body() body: unknown, @Req() request: FastifyRequest): Reply {
    const made = this.accounts.link(body);
    if ('words' in made) return { status_code: '202', payment_type: 'gopay', channel_response_code: made.code, channel_response_message: made.words };
    return this.pending(made, originOf(request, this.config));
  }

  @Get(':id')
  show(@Param('id') id: string, @Req() request: FastifyRequest): Reply {
    const account = this.accounts.get(id);
    const status = this.accounts.statusOf(account);
    if (status === 'PENDING') return this.pending(account, originOf(request, this.config));
    if (status !== 'ENABLED') return { status_code: status === 'EXPIRED' ? '202' : '204', payment_type: 'gopay', account_id: id, account_status: status };
    const wallet = { name: 'GOPAY_WALLET', active: true, balance: { value: gross(account.balance), currency: 'IDR' }, metadata: {}, token: this.accounts.tokenOf(account) };
    return { status_code: '200', payment_type: 'gopay', account_id: id, account_status: 'ENABLED', metadata: { payment_options: [wallet] } };
  }

  @Post(':id/unbind')
  @HttpCode(200)
  unbind(@Param('id') id: string): Reply {
    const { status } = this.accounts.unbind(id);
    return { status_code: '204', payment_type: 'gopay', account_id: id, account_status: status, channel_response_code: '0', channel_response_message: 'Process service request successfully.' };
  }

  private pending({ id }: PayAccount, origin: string): Reply {
    const url = `${origin}/midtrans/gopay/${id}/link`;
    return { status_code: '201', payment_type: 'gopay', account_id: id, account_status: 'PENDING', actions: [{ name: 'activation-link-url', method: 'GET', url }, { name: 'activation-link-app', method: 'GET', url }] };
  }
}

/** Stands in for the wallet's app. */
@Controller('midtrans/gopay')
export class LinkPagesController {
  constructor(private readonly accounts: PayAccounts) {}

  @Get(':id/link')
  @Header('content-type', 'text/html; charset=utf-8')
  page(@Param('id') id: string): string {
    const account = this.accounts.get(id);
    return linkPage(account, this.accounts.statusOf(account));
  }

  @Post(':id/link')
  @Redirect('/', 303)
  answer(@Param('id') id: string): { url: string } {
    const { redirectUrl } = this.accounts.enable(id);
    return { url: redirectUrl ?? `/midtrans/gopay/${id}/link` };
  }
}
