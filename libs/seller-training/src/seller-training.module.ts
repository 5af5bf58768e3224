import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { CertificatesRepository } from './persistence/certificates.repository';
import { CourseFiles } from './persistence/course-files';
import { CourseVersionsRepository } from './persistence/course-versions.repository';
import { GrantsRepository } from './persistence/grants.repository';
import { TrainingInitial1764000000000 } from './persistence/migrations/1764000000000-training-initial';
import { TrainingCertificates1764000200000 } from './persistence/migrations/1764000200000-training-certificates';
import { SigningKeysRepository } from './persistence/signing-keys.repository';
import { CapabilitiesOf, RequireCapability } from './use-cases/capabilities/capabilities-of';
import { GiveCapabilities } from './use-cases/capabilities/give-capabilities';
import { GrantMemory } from './use-cases/capabilities/grant-memory';
import { CertificateDay } from './use-cases/certificates/certificate-day';
import { IssueCertificate } from './use-cases/certificates/issue-certificate';
import { ReplaceCertificate } from './use-cases/certificates/replace-certificate';
import { SigningKeys } from './use-cases/certificates/signing-keys';
import { WriteCertificate } from './use-cases/certificates/write-certificate';
import { Courses } from './use-cases/courses';
import { LoadCourses } from './use-cases/load-courses';

declarePersistence({ schema: 'training', entities: [], migrations: [TrainingInitial1764000000000, TrainingCertificates1764000200000] });

const REPOSITORIES = [CertificatesRepository, CourseFiles, CourseVersionsRepository, GrantsRepository, SigningKeysRepository];
const INSIDE = [CertificateDay, GiveCapabilities, GrantMemory, ReplaceCertificate, WriteCertificate];
const COURSES = [Courses, LoadCourses];
const CERTIFICATES = [CapabilitiesOf, IssueCertificate, RequireCapability, SigningKeys];
const FACE = [...COURSES, ...CERTIFICATES];

@Module({ imports: [AccountsModule, RegionsModule], providers: [...REPOSITORIES, ...INSIDE, ...FACE], exports: FACE })
export class SellerTrainingModule {}
