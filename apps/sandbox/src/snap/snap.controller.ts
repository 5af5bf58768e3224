import { Body, Controller, Headers, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { originOf } from '../http/origin';
import { notificationUrls } from '../midtrans/notification-urls';
import { ServerKeyGuard } from '../midtrans/server-key.guard';
import { SandboxConfig } from '../sandbox-config';
import { SnapSessions } from './snap-sessions';

@Controller('snap/v1/transactions')
@UseGuards(ServerKeyGuard)
export class SnapController {
  constructor(
    private readonly config: SandboxConfig,
    private readonly sessions: SnapSessions,
  ) {}

  @Post()
  @HttpCode(201)
  create(@Body() body: unknown, @Req() request: FastifyRequest, @Headers('x-override-notification') override?: string, @Headers('x-append-notification') append?: string): { token: string; redirect_url: string } {
    const { token } = this.sessions.create(body, notificationUrls({ override, append }, this.config.notificationUrl));
    return { token, redirect_url: `${originOf(request, this.config)}/snap/v4/redirection/${token}` };
  }

  @Post(':token/cancel')
  @HttpCode(200)
  cancel(@Param('token') token: string): { canceled_at: string | null } {
    return { canceled_at: this.sessions.cancel(token).canceledAt };
  }
}
