import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { type Actor, Authenticator, type Capability } from '@etalase/platform';

/** Who acts in a shop a phone names: the person by a right of their own, else in the owner's name while the consent holds. */
@Injectable()
export class ShopActors {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly audit: AuditLog,
  ) {}

  /** `null`: neither; the shop does not exist for them. Asked for each command anew. */
  async in(shopId: string, actor: Actor, capability: Capability): Promise<Actor | null> {
    const scope = { kind: 'seller', id: shopId } as const;
    if (this.authenticator.allows(actor, capability, scope)) return actor;
    const acting = await this.authenticator.onBehalf(actor, shopId);
    return acting && this.authenticator.allows(acting, capability, scope) ? acting : null;
  }

  /** Joins the transaction of the act: both are kept or neither. */
  async note(acting: Actor, shopId: string, kind: string): Promise<void> {
    if (!acting.onBehalfOf) return;
    await this.audit.record({ actorId: acting.personId, onBehalfOf: acting.onBehalfOf.personId, action: 'on-behalf.act', subject: `seller:${shopId}`, details: { act: kind, mandateId: acting.onBehalfOf.mandateId } });
  }
}
