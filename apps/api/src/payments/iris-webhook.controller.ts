import { Controller, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ReceivePayoutNotification } from '@etalase/payments';
import { Public } from '@etalase/platform';
import { KEEP_RAW_BODY, rawBodyOf } from './raw-body.hook';

/** Iris speaks here, not people: its key is the signature in the header. */
@ApiExcludeController()
@Public()
@Controller('webhooks/iris')
export class IrisWebhookController {
  constructor(private readonly receive: ReceivePayoutNotification) {}

  @Post()
  @HttpCode(200)
  @RouteConfig(KEEP_RAW_BODY)
  async receiveIrisNotification(@Req() request: FastifyRequest, @Headers('iris-signature') signature = ''): Promise<{ received: true }> {
    await this.receive.execute({ rawBody: rawBodyOf(request), signature: String(signature) });
    return { received: true };
  }
}
