import { certificateTexts, type Rendered } from '@etalase/notifications';
import { Consumes } from '@etalase/platform';
import { CertificateExpired, CertificateIssued, CertificateRevoked, CertificateSuperseded } from '@etalase/seller-training';
import { type Of, TellNamed } from './tell-person';

@Consumes(CertificateIssued, 'notifications.certificate-issued')
export class CertificateIssuedConsumer extends TellNamed<Of<typeof CertificateIssued>> {
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
export class CertificateRevokedConsumer extends TellNamed<Of<typeof CertificateRevoked>> {
  protected readonly template = 'certificate-revoked';
  protected words(fact: Of<typeof CertificateRevoked>): Rendered {
    return certificateTexts.certificateRevoked(fact, this.notify.setting);
  }
}

@Consumes(CertificateExpired, 'notifications.certificate-expired')
export class CertificateExpiredConsumer extends TellNamed<Of<typeof CertificateExpired>> {
  protected readonly template = 'certificate-expired';
  protected words(fact: Of<typeof CertificateExpired>): Rendered {
    return certificateTexts.certificateExpired(fact, this.notify.setting);
  }
}

@Consumes(CertificateSuperseded, 'notifications.certificate-superseded')
export class CertificateSupersededConsumer extends TellNamed<Of<typeof CertificateSuperseded>> {
  protected readonly template = 'certificate-superseded';
  protected words(fact: Of<typeof CertificateSuperseded>): Rendered {
    return certificateTexts.certificateReplaced(fact, this.notify.setting);
  }
}
