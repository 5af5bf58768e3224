import type { CertificateKind } from './certificate';
import type { Capability } from './course';

export interface CapabilityRule {
  /** Passing any one of them gives it. */
  courses: readonly string[];
  /** How long it goes on after the certificate's last day, so that nobody's shop goes dark overnight. */
  graceDays: number;
  /** May it be done without a certificate by somebody an operator helps, with their recorded consent? */
  isAssistedAllowed: boolean;
}

const GRACE_DAYS = 30;
const rule = (course: string, isAssistedAllowed = false): CapabilityRule => ({ courses: [course], graceDays: GRACE_DAYS, isAssistedAllowed });

/** What opens what. A course's own file says the same (a test holds them together); here stands how. */
export const CAPABILITY_RULES: Readonly<Record<Capability, CapabilityRule>> = {
  'seller.listing.publish': rule('onboarding-umkm', true),
  'seller.order.fulfil': rule('onboarding-umkm', true),
  'marketing.campaign.run': rule('pemasaran-karang-taruna'),
  'affiliate.link.create': rule('pemasaran-karang-taruna'),
  'bumdes.consolidate': rule('pengelola-bumdes'),
  'training.session.lead': rule('operator-desa'),
  'village.nominate': rule('kepala-desa'),
  'procurement.buy_local': rule('pengadaan-produk-lokal'),
};

/** Being there is not knowing how: a certificate of attendance opens nothing. */
export const openedBy = ({ course, kind }: { course: string; kind: CertificateKind }): Capability[] =>
  kind === 'competence' ? (Object.keys(CAPABILITY_RULES) as Capability[]).filter((capability) => CAPABILITY_RULES[capability].courses.includes(course)) : [];
