import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { certificateTexts, Notify, type Rendered } from '@etalase/notifications';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { CertificateExpired, CertificateIssued, CertificateRevoked, CertificateSuperseded } from '@etalase/seller-training';

type Of<Definition> = Definition extends EventDefinition<infer Payload> ? Payload : never;

/** The person it was given to hears of every turn it takes; nobody does once they have asked to be forgotten. */
abstract class TellHolder<Fact extends { personId: string }> implements EventConsumer<Fact> {
  protected abstract readonly template: string;

  constructor(protected readonly notify: Notify) {}

  protected abstract words(fact: Fact): Rendered;

  /** Whether somebody else's word says it already. */
  protected isSaid(_fact: Fact): boolean {
    return false;
  }

  async consume(event: EventEnvelope<Fact>): Promise<void> {
    if (event.payload.personId === '' || this.isSaid(event.payload)) return;
    await this.notify.execute(await this.notify.person(event, event.payload.personId, { template: this.template }, this.words(event.payload)));
  }
}

@Consumes(CertificateIssued, 'notifications.certificate-issued')
export class CertificateIssuedConsumer extends TellHolder<Of<typeof CertificateIssued>> {
  protected readonly template = 'certificate-issued';
  /** One that takes the place of another is told by that one's end. */
  protected override isSaid({ replaces }: Of<typeof CertificateIssued>): boolean {
    return replaces !== null;
  }
  protected words(fact: Of<typeof CertificateIssued>): Rendered {
    return certificateTexts.certificateIssued(fact, this.notify.setting);
  }
}

@Consumes(CertificateRevoked, 'notifications.certificate-revoked')
export class CertificateRevokedConsumer extends TellHolder<Of<typeof CertificateRevoked>> {
  protected readonly template = 'certificate-revoked';
  protected words(fact: Of<typeof CertificateRevoked>): Rendered {
    return certificateTexts.certificateRevoked(fact, this.notify.setting);
  }
}

@Consumes(CertificateExpired, 'notifications.certificate-expired')
export class CertificateExpiredConsumer extends TellHolder<Of<typeof CertificateExpired>> {
  protected readonly template = 'certificate-expired';
  protected words(fact: Of<typeof CertificateExpired>): Rendered {
    return certificateTexts.certificateExpired(fact, this.notify.setting);
  }
}

@Consumes(CertificateSuperseded, 'notifications.certificate-superseded')
export class CertificateSupersededConsumer extends TellHolder<Of<typeof CertificateSuperseded>> {
  protected readonly template = 'certificate-superseded';
  protected words(fact: Of<typeof CertificateSuperseded>): Rendered {
    return certificateTexts.certificateReplaced(fact, this.notify.setting);
  }
}
