import { defineEvent } from '@etalase/kernel';
import type { CertificateKind } from './certificate';
import type { Capability } from './course';
import type { GrantCause } from './grants';

interface AboutCertificate {
  certificateId: string;
  personId: string;
  number: string;
  course: string;
  courseTitle: string;
}

export const CertificateIssued = defineEvent<AboutCertificate & { kind: CertificateKind; code: string; capabilities: Capability[]; /** Number of the one it takes the place of. */ replaces: string | null }>('training.CertificateIssued');
export const CertificateRevoked = defineEvent<AboutCertificate & { isFraud: boolean; reason: string }>('training.CertificateRevoked');
export const CertificateExpired = defineEvent<AboutCertificate & { graceUntil: string | null }>('training.CertificateExpired');
export const CertificateSuperseded = defineEvent<AboutCertificate & { byNumber: string }>('training.CertificateSuperseded');

interface AboutGrant {
  personId: string;
  capability: Capability;
  cause: GrantCause;
  causeId: string;
}

export const CapabilityGranted = defineEvent<AboutGrant & { lastDay: string | null }>('training.CapabilityGranted');
export const CapabilityGraced = defineEvent<AboutGrant & { graceUntil: string }>('training.CapabilityGraced');
export const CapabilitySuspended = defineEvent<AboutGrant>('training.CapabilitySuspended');
export const CapabilityEnded = defineEvent<AboutGrant>('training.CapabilityEnded');
