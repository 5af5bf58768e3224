import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { after, Clock, sha256 } from '@etalase/kernel';
import { type Actor, Authenticator, type Capability, type Reach, type ScopeKind, Transactions } from '@etalase/platform';
import { mayDo, reachOf } from '../domain/roles';
import { PROOF_LIFE_MS } from '../domain/second-factor';
import { SESSION_LIFE_MS, SESSION_SLIDE_MS } from '../domain/sign-in-rules';
import { ConsentsRepository } from '../persistence/consents.repository';
import { SignInRepository } from '../persistence/sign-in.repository';

/** How long a revocation made by another process may go unseen here. */
const FRESH_MS = 5_000;

interface Known {
  actor: Actor;
  until: number;
}

@Injectable()
export class SessionAuthenticator extends Authenticator {
  private readonly known = new LRUCache<string, Known>({ max: 5_000 });
  /** Grows with every change, so that an answer read before it is not remembered after it. */
  private generation = 0;

  constructor(
    private readonly signIns: SignInRepository,
    private readonly consents: ConsentsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    super();
  }

  async authenticate(token: string): Promise<Actor | null> {
    const tokenHash = sha256(token);
    const now = this.clock.now();
    const known = this.known.get(tokenHash);
    if (known && known.until > now.getTime()) return known.actor;

    const generation = this.generation;
    const session = await this.signIns.liveSession(tokenHash, now);
    if (!session) return null;
    const fullLife = after(now, SESSION_LIFE_MS);
    if (fullLife.getTime() - session.expires_at.getTime() > SESSION_SLIDE_MS) await this.signIns.slide(session.id, fullLife);
    const actor: Actor = { personId: session.person_id, sessionId: session.id, phone: session.phone, name: session.name, grants: session.grants, isProven: session.second_factor_at !== null && after(session.second_factor_at, PROOF_LIFE_MS) > now };
    if (generation === this.generation) this.known.set(tokenHash, { actor, until: Math.min(now.getTime() + FRESH_MS, session.expires_at.getTime()) });
    return actor;
  }

  /** Asked anew with every request: an ended mandate or a lost office holds from that moment, in every process. */
  override async onBehalf(actor: Actor, sellerId: string): Promise<Actor | null> {
    const mandate = await this.consents.mandateFor(actor.personId, sellerId, this.clock.now());
    if (!mandate) return null;
    return { ...actor, grants: [{ role: 'seller.assistant', scopeKind: 'seller', scopeId: sellerId }], onBehalfOf: { personId: mandate.personId, mandateId: mandate.id } };
  }

  allows(actor: Actor, capability: Capability, scope?: { kind: ScopeKind; id: string }): boolean {
    return mayDo(actor, capability, scope);
  }

  override reachOf(actor: Actor, capability: Capability): Reach {
    return reachOf(actor, capability);
  }

  /** Sessions, names or grants changed: from the commit on, everything is read again. */
  forget(): void {
    this.transactions.afterCommit(() => {
      this.generation += 1;
      this.known.clear();
    });
  }
}
