import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { declareErrors, type DomainError, isId } from '@etalase/kernel';
import { ACCESS_RULE, type AccessRule, type Actor, Authenticator, type Capability, ON_BEHALF_HEADER, type Reach, type RequestWithActor, type ScopeKind, SESSION_COOKIE } from './access';

const errors = declareErrors('access', {
  sign_in_first: { kind: 'unauthenticated', message: 'Silakan masuk dulu dengan nomor HP Anda.' },
  not_allowed: { kind: 'forbidden', message: 'Akun Anda belum punya izin untuk bagian ini.' },
  second_factor_first: { kind: 'forbidden', message: 'Bagian ini perlu kode dari aplikasi pengaman Anda. Masukkan dulu kodenya.' },
  not_found: { kind: 'not_found', message: 'Tidak ditemukan. Mungkin sudah dihapus, atau tautannya salah.' },
  foreign_origin: { kind: 'forbidden', message: 'Permintaan ini datang dari situs lain dan tidak kami jalankan.' },
});

/** The answer for a row that is not there and for a row of somebody else: nobody can tell them apart. */
export const notFound = (): DomainError => errors.make('not_found');

const isSomewhere = (reach: Reach): boolean => reach === null || reach.length > 0;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A browser names the page a request comes from; a cookie may only act from our own pages. */
export function comesFromElsewhere(request: { method: string; headers: Record<string, string | string[] | undefined>; host: string }): boolean {
  if (SAFE.has(request.method)) return false;
  if (request.headers['sec-fetch-site'] === 'cross-site') return true;
  const origin = request.headers.origin;
  if (typeof origin !== 'string') return false;
  try {
    return new URL(origin).host !== request.host;
  } catch {
    return true;
  }
}

export function sessionTokenOf(request: RequestWithActor): string | undefined {
  const authorization = request.headers.authorization;
  // A key of /v1 belongs to a program and is no session of anybody.
  if (/^Bearer [sr]k_/.test(authorization ?? '')) return undefined;
  if (authorization?.startsWith('Bearer ')) return authorization.slice(7);
  return (request as RequestWithActor & { cookies?: Record<string, string | undefined> }).cookies?.[SESSION_COOKIE];
}

/** Every route states its caller; a route without a statement is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [context.getHandler(), context.getClass()]);
    const token = sessionTokenOf(request);
    if (rule?.kind === 'public' && !token) return true;
    if (!request.headers.authorization && comesFromElsewhere(request)) throw errors.make('foreign_origin');

    const actor = token && token.length <= 200 ? await this.actorOf(request, token) : null;
    if (actor) request.actor = actor;
    if (rule?.kind === 'public') return true;
    if (!actor) throw errors.make('sign_in_first');
    if (!rule?.capability) throw errors.make('not_allowed');

    if (rule.isByReach) return this.bindReach(request, actor, rule.capability);
    if (!rule.scope) {
      if (this.authenticator.allows(actor, rule.capability)) return true;
      throw errors.make(this.lacksProof(actor, rule.capability) ? 'second_factor_first' : 'not_allowed');
    }
    const id = (request.params as Record<string, string | undefined>)[rule.scope.param] ?? '';
    const scope = { kind: rule.scope.kind, id };
    if (this.authenticator.allows(actor, rule.capability, scope)) return true;
    throw this.lacksProof(actor, rule.capability, scope) ? errors.make('second_factor_first') : notFound();
  }

  private bindReach(request: RequestWithActor, actor: Actor, capability: Capability): true {
    const reach = this.authenticator.reachOf(actor, capability);
    if (!isSomewhere(reach)) throw errors.make(!actor.isProven && isSomewhere(this.authenticator.reachOf({ ...actor, isProven: true }, capability)) ? 'second_factor_first' : 'not_allowed');
    request.reach = reach;
    return true;
  }

  /** Whether only the second factor is missing: then the caller can be told what to do. */
  private lacksProof(actor: Actor, capability: Capability, scope?: { kind: ScopeKind; id: string }): boolean {
    return !actor.isProven && this.authenticator.allows({ ...actor, isProven: true }, capability, scope);
  }

  /** Acting for somebody is said with every request; said without a consent that holds, the shop does not exist. */
  private async actorOf(request: RequestWithActor, token: string): Promise<Actor | null> {
    const actor = await this.authenticator.authenticate(token);
    const sellerId = request.headers[ON_BEHALF_HEADER];
    if (!actor || sellerId === undefined) return actor;
    const acting = typeof sellerId === 'string' && isId(sellerId) ? await this.authenticator.onBehalf(actor, sellerId) : null;
    if (!acting) throw notFound();
    return acting;
  }
}
