import { AttemptGrantsRepository } from './persistence/attempt-grants.repository';
import { CarrierKeysRepository } from './persistence/carrier-keys.repository';
import { EnrolmentsRepository } from './persistence/enrolments.repository';
import { LearningDevicesRepository } from './persistence/learning-devices.repository';
import { LearningEventsRepository } from './persistence/learning-events.repository';
import { LearningResultsRepository } from './persistence/learning-results.repository';
import { RegistrationsRepository } from './persistence/registrations.repository';
import { PracticeRepository } from './persistence/practice.repository';
import { TrainingPracticeVerdicts1766000040000 } from './persistence/migrations/1766000040000-training-practice-verdicts';
import { TrainingLearning1764000100000 } from './persistence/migrations/1764000100000-training-learning';
import { AfterTruth } from './use-cases/learning/after-truth';
import { CarrierKeys } from './use-cases/learning/carrier-keys';
import { CompleteCourse } from './use-cases/learning/complete-course';
import { CourseOf } from './use-cases/learning/course-of';
import { CoursePackages } from './use-cases/learning/course-packages';
import { Enrol, LearnerNames, StartOfCourse } from './use-cases/learning/enrol';
import { IssuePackage } from './use-cases/learning/issue-package';
import { JudgePractice, PracticeRules } from './use-cases/learning/judge-practice';
import { LearningOf } from './use-cases/learning/learning-of';
import { PracticeDesk } from './use-cases/learning/practice-desk';
import { ReceiveCarried } from './use-cases/learning/receive-carried';
import { RecordLearning } from './use-cases/learning/record-learning';
import { DecideRegistration, RegisterLearner, WaitingRegistrations } from './use-cases/learning/registrations';
import { ReviseScore } from './use-cases/learning/revise-score';
import { StartAttempt } from './use-cases/learning/start-attempt';
import { TellTruth } from './use-cases/learning/tell-truth';

/** Learning on phones: the parts of the module that belong together. */
export const LEARNING_MIGRATIONS = [TrainingLearning1764000100000, TrainingPracticeVerdicts1766000040000];

const REPOSITORIES = [AttemptGrantsRepository, CarrierKeysRepository, EnrolmentsRepository, LearningDevicesRepository, LearningEventsRepository, LearningResultsRepository, PracticeRepository, RegistrationsRepository];
export const LEARNING_INSIDE = [...REPOSITORIES, AfterTruth, CarrierKeys, CompleteCourse, CourseOf, LearnerNames, PracticeRules, StartOfCourse, TellTruth];
export const LEARNING_FACE = [CoursePackages, DecideRegistration, Enrol, IssuePackage, JudgePractice, LearningOf, PracticeDesk, ReceiveCarried, RecordLearning, RegisterLearner, ReviseScore, StartAttempt, WaitingRegistrations];
