import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FollowPayment } from '@etalase/orders';
import { ReceiveRailNotification } from '@etalase/payments';
import { FollowApiPayment, isApiPayment } from '@etalase/payments-api';
import { Public } from '@etalase/platform';
import { KEEP_RAW_BODY, rawBodyOf } from './raw-body.hook';

/** Midtrans speaks here, not people: its key is the signature inside the body. */
@ApiExcludeController()
@Public()
@Controller('webhooks/midtrans')
export class MidtransWebhookController {
  constructor(
    private readonly receive: ReceiveRailNotification,
    private readonly follow: FollowPayment,
    private readonly followForPrograms: FollowApiPayment,
  ) {}

  @Post()
  @HttpCode(200)
  @RouteConfig(KEEP_RAW_BODY)
  async receiveMidtransNotification(@Req() request: FastifyRequest): Promise<{ received: true }> {
    const changed = await this.receive.execute({ rawBody: rawBodyOf(request) });
    if (!changed) return { received: true };
    // A payment is an order's or a program's, and says whose: the other is not asked.
    await (isApiPayment(changed) ? this.followForPrograms.execute(changed) : this.follow.execute(changed));
    return { received: true };
  }
}
