import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Everything a route can ask for. Which role has which is a table of the accounts context. */
export const CAPABILITIES = [
  'self',
  'seller.order.read',
  'seller.order.fulfil',
  'seller.product.read',
  'seller.product.write',
  'seller.stock.write',
  'seller.review.reply',
  'seller.money.read',
  'seller.shop.write',
  'seller.staff.manage',
  'seller.join.write',
  'village.seller.assist',
  'village.seller.review',
  'village.nominate',
  'training.batch.manage',
  'office.complaint.decide',
  'office.product.review',
  'office.review.moderate',
  'office.category.write',
  'office.seller.review',
  'office.requirement.write',
  'office.tariff.write',
  'office.queue.read',
  'office.message.read',
  'office.audit.read',
  'office.training.read',
  'office.certificate.write',
  'finance.payment.read',
  'finance.refund.pay',
  'finance.payout.make',
  'finance.payout.approve',
  'finance.key.manage',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export type ScopeKind = 'seller' | 'village' | 'regency' | 'province' | 'platform';
export interface Grant {
  role: string;
  scopeKind: ScopeKind;
  scopeId: string;
}

/** Who is acting, as far as this request proves it. */
export interface Actor {
  personId: string;
  sessionId: string;
  phone: string;
  name: string | null;
  grants: readonly Grant[];
  /** Set when this request works for somebody else, in one shop, with their consent; `grants` is then that right alone. */
  onBehalfOf?: { personId: string; mandateId: string };
  /** A second factor was given in this session; roles of office count only then. */
  isProven?: boolean;
}

/** Implemented by accounts; the guard knows only this. */
export abstract class Authenticator {
  /** @returns the person behind a session token, or `null` when it is unknown, expired or revoked. */
  abstract authenticate(token: string): Promise<Actor | null>;
  /**
   * The same person acting for the owner of one shop (header `x-on-behalf-of`), still in a session of their own.
   * @returns `null` without a consent that holds at this moment
   */
  onBehalf(_actor: Actor, _sellerId: string): Promise<Actor | null> {
    return Promise.resolve(null);
  }

  /** Whether one of the actor's roles gives the capability in this scope. Computed at each act. */
  abstract allows(actor: Actor, capability: Capability, scope?: { kind: ScopeKind; id: string }): boolean;

  /** In which places one of the actor's roles gives the capability; an empty list: nowhere. */
  reachOf(_actor: Actor, _capability: Capability): Reach {
    return [];
  }
}

/** Codes of regions, each with everything in it; `null`: everywhere. */
export type Reach = readonly string[] | null;

export interface AccessRule {
  kind: 'public' | 'allow';
  capability?: Capability;
  /** Route parameter that carries the scope, e.g. `sellerId`. */
  scope?: { kind: ScopeKind; param: string };
  /** The capability somewhere is enough; the use case is told where, and rows elsewhere do not exist. */
  isByReach?: true;
}

export const ACCESS_RULE = 'etalase:access';

/** Anybody. The actor is still bound when a valid session comes along. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS_RULE, { kind: 'public' } satisfies AccessRule);

/** A signed-in person who has the capability; with `scope`, in that very shop, village or regency: else the row does not exist (404). */
export const Allow = (capability: Capability, scope?: AccessRule['scope']): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'allow', capability, ...(scope ? { scope } : {}) } satisfies AccessRule);

/** A signed-in person who has the capability in some place; the handler takes `@CurrentReach()` and shows nothing beyond it. */
export const AllowInReach = (capability: Capability): MethodDecorator & ClassDecorator => SetMetadata(ACCESS_RULE, { kind: 'allow', capability, isByReach: true } satisfies AccessRule);

/** `@Allow(capability)` bound to the shop named by `:sellerId`. */
export const AllowInShop = (capability: Capability): MethodDecorator & ClassDecorator => Allow(capability, { kind: 'seller', param: 'sellerId' });

export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
  reach?: Reach;
}

/** The signed-in person; `undefined` only on public routes. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined => context.switchToHttp().getRequest<RequestWithActor>().actor);

/** How far the caller's capability goes, on routes of `@AllowInReach`. Nowhere when the route has another rule: a forgotten decorator shows nothing. */
export const CurrentReach = createParamDecorator((_: unknown, context: ExecutionContext): Reach => {
  const { reach } = context.switchToHttp().getRequest<RequestWithActor>();
  return reach === undefined ? [] : reach;
});

/** Names the shop in which the caller acts for its owner. */
export const ON_BEHALF_HEADER = 'x-on-behalf-of';

export const SESSION_COOKIE = 'etalase_sid';
