import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type CustomDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Outages } from '../control/outages';
import { SandboxConfig } from '../sandbox-config';
import { IrisError, wrongRole } from './iris-error';

export type IrisRole = 'creator' | 'approver' | 'facilitator';

const ROLE = 'iris-role';
/** Only this role's key opens the route; without it either does. A facilitator is somebody else's kind of contract. */
export const OnlyFor = (role: IrisRole): CustomDecorator => SetMetadata(ROLE, role);

/** HTTP Basic: the key of a role is the user, the password is empty. Also where an outage of Iris is felt. */
@Injectable()
export class IrisKeyGuard implements CanActivate {
  constructor(
    private readonly config: SandboxConfig,
    private readonly outages: Outages,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const given = context.switchToHttp().getRequest<FastifyRequest>().headers.authorization ?? '';
    const role = isKey(given, this.config.irisKey) ? 'creator' : isKey(given, this.config.irisApproverKey) ? 'approver' : null;
    if (role === null) throw new IrisError(401, 'HTTP Basic: Access denied.');
    const wanted = this.reflector.get<IrisRole | undefined>(ROLE, context.getHandler());
    if (wanted !== undefined && wanted !== role) throw wrongRole();
    if (this.outages.stateOf('iris').mode === 'down') throw new IrisError(503, 'Service unavailable');
    await this.outages.slowness('iris');
    return true;
  }
}

function isKey(authorization: string, key: string): boolean {
  const [given, wanted] = [Buffer.from(authorization), Buffer.from(`Basic ${Buffer.from(`${key}:`).toString('base64')}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
