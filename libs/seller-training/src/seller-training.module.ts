import { Module } from '@nestjs/common';
import { AccountsModule } from '@etalase/accounts';
import { declarePersistence } from '@etalase/platform';
import { RegionsModule } from '@etalase/regions';
import { CASCADE_FACE, CASCADE_INSIDE, CASCADE_MIGRATIONS } from './cascade-parts';
import { CERTIFICATE_FACE, CERTIFICATE_INSIDE, CERTIFICATE_MIGRATIONS } from './certificate-parts';
import { LEARNING_FACE, LEARNING_INSIDE, LEARNING_MIGRATIONS } from './learning-parts';
import { PLAN_FACE, PLAN_INSIDE, PLAN_MIGRATIONS } from './plan-parts';
import { LEVEL_MIGRATIONS, REPORT_FACE, REPORT_INSIDE, REPORT_MIGRATIONS } from './report-parts';
import { XAPI_FACE, XAPI_INSIDE, XAPI_MIGRATIONS } from './xapi-parts';
import { AttendanceRepository } from './persistence/attendance.repository';
import { BatchListsRepository } from './persistence/batch-lists.repository';
import { BatchesRepository } from './persistence/batches.repository';
import { CourseFiles } from './persistence/course-files';
import { CourseVersionsRepository } from './persistence/course-versions.repository';
import { TrainingInitial1764000000000 } from './persistence/migrations/1764000000000-training-initial';
import { TrainingBatches1764000300000 } from './persistence/migrations/1764000300000-training-batches';
import { NominationsRepository } from './persistence/nominations.repository';
import { SeatsRepository } from './persistence/seats.repository';
import { SessionsRepository } from './persistence/sessions.repository';
import { AskForSeat } from './use-cases/batches/ask-for-seat';
import { AnswerOffer, HeldSeat, LapseOffers, WithdrawSeat } from './use-cases/batches/change-seat';
import { GiveSessionEvidence } from './use-cases/batches/give-session-evidence';
import { CancelSession, CloseSession, HeldSession, OpenSession } from './use-cases/batches/hold-session';
import { LeadRights } from './use-cases/batches/lead-rights';
import { BatchLists } from './use-cases/batches/look-at-batches';
import { SeatLists } from './use-cases/batches/look-at-seats';
import { DecideNomination, Nominate, ReplaceNominee } from './use-cases/batches/nominate';
import { GiveNominationLetter, ReadNominationLetter } from './use-cases/batches/nomination-letter';
import { MoveBatch, PlanBatch, RepeatBatch, StartProgram } from './use-cases/batches/plan-batch';
import { RescheduleSession, ScheduleSession } from './use-cases/batches/schedule-session';
import { ReviseBatch } from './use-cases/batches/revise-batch';
import { SeatMoves } from './use-cases/batches/seat-moves';
import { SessionDesk } from './use-cases/batches/session-desk';
import { ShowLearnerCard } from './use-cases/batches/learner-card';
import { AttendanceCodes, TakeAttendance } from './use-cases/batches/take-attendance';
import { WithdrawNomination } from './use-cases/batches/withdraw-nomination';
import { Courses } from './use-cases/courses';
import { LoadCourses } from './use-cases/load-courses';
import { TaughtCourses } from './use-cases/taught-courses';

declarePersistence({ schema: 'training', entities: [], migrations: [TrainingInitial1764000000000, ...LEARNING_MIGRATIONS, ...CERTIFICATE_MIGRATIONS, TrainingBatches1764000300000, ...REPORT_MIGRATIONS, ...CASCADE_MIGRATIONS, ...PLAN_MIGRATIONS, ...XAPI_MIGRATIONS, ...LEVEL_MIGRATIONS] });

const REPOSITORIES = [CourseFiles, CourseVersionsRepository];
const BATCH_REPOSITORIES = [AttendanceRepository, BatchListsRepository, BatchesRepository, NominationsRepository, SeatsRepository, SessionsRepository];
const INSIDE = [HeldSeat, HeldSession, LeadRights, SeatMoves, TaughtCourses];
const COURSES = [Courses, LoadCourses];
const SEATS = [AnswerOffer, AskForSeat, BatchLists, DecideNomination, GiveNominationLetter, LapseOffers, MoveBatch, Nominate, PlanBatch, ReadNominationLetter, RepeatBatch, ReplaceNominee, ReviseBatch, SeatLists, StartProgram, WithdrawNomination, WithdrawSeat];
const SESSIONS = [AttendanceCodes, CancelSession, CloseSession, GiveSessionEvidence, OpenSession, RescheduleSession, ScheduleSession, SessionDesk, ShowLearnerCard, TakeAttendance];
const FACE = [...COURSES, ...CASCADE_FACE, ...CERTIFICATE_FACE, ...LEARNING_FACE, ...PLAN_FACE, ...REPORT_FACE, ...XAPI_FACE, ...SEATS, ...SESSIONS];

@Module({ imports: [AccountsModule, RegionsModule], providers: [...REPOSITORIES, ...BATCH_REPOSITORIES, ...CASCADE_INSIDE, ...CERTIFICATE_INSIDE, ...LEARNING_INSIDE, ...PLAN_INSIDE, ...REPORT_INSIDE, ...XAPI_INSIDE, ...INSIDE, ...FACE], exports: FACE })
export class SellerTrainingModule {}
