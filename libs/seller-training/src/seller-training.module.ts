import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { AttendanceRepository } from './persistence/attendance.repository';
import { BatchesRepository } from './persistence/batches.repository';
import { CertificatesRepository } from './persistence/certificates.repository';
import { CourseFiles } from './persistence/course-files';
import { CourseVersionsRepository } from './persistence/course-versions.repository';
import { GrantsRepository } from './persistence/grants.repository';
import { TrainingInitial1764000000000 } from './persistence/migrations/1764000000000-training-initial';
import { TrainingCertificates1764000200000 } from './persistence/migrations/1764000200000-training-certificates';
import { TrainingBatches1764000300000 } from './persistence/migrations/1764000300000-training-batches';
import { NominationsRepository } from './persistence/nominations.repository';
import { SeatsRepository } from './persistence/seats.repository';
import { SessionsRepository } from './persistence/sessions.repository';
import { SigningKeysRepository } from './persistence/signing-keys.repository';
import { AskForSeat } from './use-cases/batches/ask-for-seat';
import { AnswerOffer, HeldSeat, LapseOffers, WithdrawSeat } from './use-cases/batches/change-seat';
import { CancelSession, CloseSession, HeldSession, OpenSession } from './use-cases/batches/hold-session';
import { LeadRights } from './use-cases/batches/lead-rights';
import { DecideNomination, Nominate, ReplaceNominee } from './use-cases/batches/nominate';
import { MoveBatch, PlanBatch, RepeatBatch, StartProgram } from './use-cases/batches/plan-batch';
import { RescheduleSession, ScheduleSession } from './use-cases/batches/schedule-session';
import { SeatMoves } from './use-cases/batches/seat-moves';
import { AttendanceCodes, TakeAttendance } from './use-cases/batches/take-attendance';
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

declarePersistence({ schema: 'training', entities: [], migrations: [TrainingInitial1764000000000, TrainingCertificates1764000200000, TrainingBatches1764000300000] });

const REPOSITORIES = [CertificatesRepository, CourseFiles, CourseVersionsRepository, GrantsRepository, SigningKeysRepository];
const BATCH_REPOSITORIES = [AttendanceRepository, BatchesRepository, NominationsRepository, SeatsRepository, SessionsRepository];
const INSIDE = [CertificateDay, GiveCapabilities, GrantMemory, HeldSeat, HeldSession, LeadRights, ReplaceCertificate, SeatMoves, WriteCertificate];
const COURSES = [Courses, LoadCourses];
const CERTIFICATES = [CapabilitiesOf, IssueCertificate, RequireCapability, SigningKeys];
const SEATS = [AnswerOffer, AskForSeat, DecideNomination, LapseOffers, MoveBatch, Nominate, PlanBatch, RepeatBatch, ReplaceNominee, StartProgram, WithdrawSeat];
const SESSIONS = [AttendanceCodes, CancelSession, CloseSession, OpenSession, RescheduleSession, ScheduleSession, TakeAttendance];
const FACE = [...COURSES, ...CERTIFICATES, ...SEATS, ...SESSIONS];

@Module({ imports: [AccountsModule, RegionsModule], providers: [...REPOSITORIES, ...BATCH_REPOSITORIES, ...INSIDE, ...FACE], exports: FACE })
export class SellerTrainingModule {}
