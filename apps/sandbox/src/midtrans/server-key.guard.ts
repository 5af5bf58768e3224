import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Outages } from '../control/outages';
import { SandboxConfig } from '../sandbox-config';
import { MidtransError } from './midtrans-error';

/** HTTP Basic: the server key is the user, the password is empty. Also where an outage of Midtrans is felt. */
@Injectable()
export class ServerKeyGuard implements CanActivate {
  private readonly wanted: Buffer;

  constructor(
    config: SandboxConfig,
    private readonly outages: Outages,
  ) {
    this.wanted = Buffer.from(`Basic ${Buffer.from(`${config.serverKey}:`).toString('base64')}`);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const given = Buffer.from(context.switchToHttp().getRequest<FastifyRequest>().headers.authorization ?? '');
    if (given.length !== this.wanted.length || !timingSafeEqual(given, this.wanted)) throw new MidtransError('401');
    if (this.outages.stateOf('midtrans').mode === 'down') throw new MidtransError('503');
    await this.outages.slowness('midtrans');
    return true;
  }
}
