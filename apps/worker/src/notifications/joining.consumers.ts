import { Injectable } from '@nestjs/common';
import { ConsentCodeRequested, type ConsentPurpose, MandateEnded, MandateGiven } from '@etalase/accounts';
import type { EventEnvelope } from '@etalase/kernel';
import { joiningTexts, Notify, type Rendered } from '@etalase/notifications';
import { Consumes, type EventConsumer, Secrets } from '@etalase/platform';
import { AppealDecided, PayoutAccountGiven, RequirementExpiring, SellerResumed, SellerReturned, SellerSuspended, SellerVerified, ShopPhotoReturned, StaffAdded, StaffLeft } from '@etalase/sellers';
import { type Of, TellPerson } from './tell-person';

interface CodeAsked {
  phone: string;
  sealedCode: string;
  purpose: ConsentPurpose;
  askedBy: string;
  what: string;
  expiresAt: string;
}

@Consumes(ConsentCodeRequested, 'notifications.consent-code')
export class ConsentCodeConsumer implements EventConsumer<CodeAsked> {
  constructor(
    private readonly notify: Notify,
    private readonly secrets: Secrets,
  ) {}

  async consume(event: EventEnvelope<CodeAsked>): Promise<void> {
    const { phone, sealedCode, purpose, askedBy, what, expiresAt } = event.payload;
    const rendered = joiningTexts.consentCode({ code: this.secrets.open(sealedCode, 'consent-code'), purpose, askedBy, what });
    await this.notify.execute([{ eventId: event.id, template: 'consent-code', audience: 'seller', urgency: 'code', locale: 'id', phone, personId: null, rendered, channels: ['whatsapp', 'sms'], validUntil: new Date(expiresAt), isSecret: true }]);
  }
}

type Given = { personId: string; phone: string; operatorName: string };

@Consumes(MandateGiven, 'notifications.mandate-given')
export class MandateGivenConsumer implements EventConsumer<Given> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Given>): Promise<void> {
    const { phone, personId } = event.payload;
    await this.notify.execute([{ eventId: event.id, template: 'mandate-given', audience: 'seller', urgency: 'order', locale: 'id', phone, personId, rendered: joiningTexts.mandateGiven(event.payload, this.notify.setting) }]);
  }
}

type Ended = { operatorId: string; operatorPhone: string; sellerName: string; endedBy: 'seller' | 'operator' };

@Consumes(MandateEnded, 'notifications.mandate-ended')
export class MandateEndedConsumer implements EventConsumer<Ended> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Ended>): Promise<void> {
    const { operatorId, operatorPhone, endedBy } = event.payload;
    if (endedBy === 'operator') return;
    await this.notify.execute([{ eventId: event.id, template: 'mandate-ended', audience: 'seller', urgency: 'reminder', locale: 'id', phone: operatorPhone, personId: operatorId, rendered: joiningTexts.mandateEndedForOperator(event.payload, this.notify.setting) }]);
  }
}

type Shop = { sellerId: string; name: string };

type Added = { personId: string; phone: string; name: string };

@Consumes(StaffAdded, 'notifications.staff-added')
export class StaffAddedConsumer implements EventConsumer<Added> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Added>): Promise<void> {
    const { phone, personId } = event.payload;
    await this.notify.execute([{ eventId: event.id, template: 'staff-added', audience: 'seller', urgency: 'order', locale: 'id', phone, personId, rendered: joiningTexts.staffAdded(event.payload, this.notify.setting) }]);
  }
}

@Consumes(StaffLeft, 'notifications.staff-left')
export class StaffLeftConsumer extends TellPerson<Of<typeof StaffLeft>> {
  protected readonly template = 'staff-left';
  protected whom({ ownerId }: Of<typeof StaffLeft>): string {
    return ownerId;
  }
  protected words(fact: Of<typeof StaffLeft>): Rendered {
    return joiningTexts.staffLeft(fact, this.notify.setting);
  }
}

/** What every word to the people of a shop shares. */
@Injectable()
abstract class TellShop<Fact extends Shop> implements EventConsumer<Fact> {
  protected abstract readonly template: string;

  constructor(protected readonly notify: Notify) {}

  protected abstract words(fact: Fact): Rendered;

  async consume(event: EventEnvelope<Fact>): Promise<void> {
    await this.notify.execute(await this.notify.sellerTeam(event, event.payload.sellerId, { template: this.template }, this.words(event.payload)));
  }
}

@Consumes(SellerVerified, 'notifications.seller-verified')
export class SellerVerifiedConsumer extends TellShop<Shop> {
  protected readonly template = 'seller-verified';
  protected words(fact: Shop): Rendered {
    return joiningTexts.verified(fact, this.notify.setting);
  }
}

type WithReason = Shop & { reason: string };

@Consumes(SellerReturned, 'notifications.seller-returned')
export class SellerReturnedConsumer extends TellShop<WithReason> {
  protected readonly template = 'seller-returned';
  protected words(fact: WithReason): Rendered {
    return joiningTexts.returned(fact, this.notify.setting);
  }
}

type PhotoBack = WithReason & { place: 'front' | 'sign' };

@Consumes(ShopPhotoReturned, 'notifications.shop-photo-returned')
export class ShopPhotoReturnedConsumer extends TellShop<PhotoBack> {
  protected readonly template = 'shop-photo-returned';
  protected words(fact: PhotoBack): Rendered {
    return joiningTexts.photoReturned(fact, this.notify.setting);
  }
}

@Consumes(SellerSuspended, 'notifications.seller-suspended')
export class SellerSuspendedConsumer extends TellShop<WithReason> {
  protected readonly template = 'seller-suspended';
  protected words(fact: WithReason): Rendered {
    return joiningTexts.suspended(fact, this.notify.setting);
  }
}

type Resumed = Shop & { answer: string };

@Consumes(SellerResumed, 'notifications.seller-resumed')
export class SellerResumedConsumer extends TellShop<Resumed> {
  protected readonly template = 'seller-resumed';
  protected words(fact: Resumed): Rendered {
    return joiningTexts.resumed(fact, this.notify.setting);
  }
}

type Decided = Shop & { outcome: 'upheld' | 'lifted'; answer: string };

@Consumes(AppealDecided, 'notifications.appeal-decided')
export class AppealDecidedConsumer extends TellShop<Decided> {
  protected readonly template = 'appeal-decided';
  protected words(fact: Decided): Rendered {
    return joiningTexts.appealDecided(fact, this.notify.setting);
  }
}

type Expiring = Shop & { requirement: string; title: string; expiresOn: string };

@Consumes(RequirementExpiring, 'notifications.requirement-expiring')
export class RequirementExpiringConsumer extends TellShop<Expiring> {
  protected readonly template = 'requirement-expiring';
  protected words(fact: Expiring): Rendered {
    return joiningTexts.expiring(fact, this.notify.setting);
  }
}

type Account = Shop & { masked: string; isFirst: boolean; isSettled: boolean; usableFrom: string };

@Consumes(PayoutAccountGiven, 'notifications.payout-account-given')
export class PayoutAccountGivenConsumer extends TellShop<Account> {
  protected readonly template = 'payout-account-given';
  protected words(fact: Account): Rendered {
    return joiningTexts.accountGiven(fact, this.notify.setting);
  }
}
