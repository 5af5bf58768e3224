import { CertificateReadsRepository } from './persistence/certificate-reads.repository';
import { CertificatesRepository } from './persistence/certificates.repository';
import { GrantsRepository } from './persistence/grants.repository';
import { TrainingCertificates1764000200000 } from './persistence/migrations/1764000200000-training-certificates';
import { TrainingCertificateNumbers1764000200001 } from './persistence/migrations/1764000200001-training-certificate-numbers';
import { SigningKeysRepository } from './persistence/signing-keys.repository';
import { WaiversRepository } from './persistence/waivers.repository';
import { CapabilitiesOf, RequireCapability } from './use-cases/capabilities/capabilities-of';
import { GiveCapabilities } from './use-cases/capabilities/give-capabilities';
import { GrantMemory } from './use-cases/capabilities/grant-memory';
import { TrainingStandings } from './use-cases/capabilities/training-standings';
import { WaiveThoseAtWork } from './use-cases/capabilities/waive-those-at-work';
import { AskWaiver, DecideWaiver, WaitingWaivers } from './use-cases/capabilities/waivers';
import { CertificateDay } from './use-cases/certificates/certificate-day';
import { ExpireCertificates } from './use-cases/certificates/expire-certificates';
import { ForgetLearner } from './use-cases/certificates/forget-learner';
import { IssueCertificate } from './use-cases/certificates/issue-certificate';
import { OfflineLists } from './use-cases/certificates/offline-list';
import { OpenBadges } from './use-cases/certificates/open-badges';
import { RenameCertificate } from './use-cases/certificates/rename-certificate';
import { ReplaceCertificate } from './use-cases/certificates/replace-certificate';
import { RevokeCertificate } from './use-cases/certificates/revoke-certificate';
import { RotateSigningKey } from './use-cases/certificates/rotate-signing-key';
import { CertificateRegister, CheckCertificate, OwnCertificates } from './use-cases/certificates/show-certificates';
import { SigningKeys } from './use-cases/certificates/signing-keys';
import { WriteCertificate } from './use-cases/certificates/write-certificate';

/** Certificates and what they open: the parts of the module that belong together. */
export const CERTIFICATE_MIGRATIONS = [TrainingCertificates1764000200000, TrainingCertificateNumbers1764000200001];

const REPOSITORIES = [CertificateReadsRepository, CertificatesRepository, GrantsRepository, SigningKeysRepository, WaiversRepository];
export const CERTIFICATE_INSIDE = [...REPOSITORIES, CertificateDay, GiveCapabilities, GrantMemory, ReplaceCertificate, WriteCertificate];

const CERTIFICATES = [CertificateRegister, CheckCertificate, ExpireCertificates, ForgetLearner, IssueCertificate, OfflineLists, OpenBadges, OwnCertificates, RenameCertificate, RevokeCertificate, RotateSigningKey, SigningKeys];
const CAPABILITIES = [AskWaiver, CapabilitiesOf, DecideWaiver, RequireCapability, TrainingStandings, WaitingWaivers, WaiveThoseAtWork];
export const CERTIFICATE_FACE = [...CERTIFICATES, ...CAPABILITIES];
