/** What other parts of the program may use of learning on phones; part of `index.ts`. */
export type { EnrolmentState } from './domain/enrolment';
export { type CarriedReceipt, MOST_SEALED_LETTERS, type SealedBekal } from './domain/learning/bekal';
export { bodyFaults } from './domain/learning/body-shapes';
export { EVENT_KINDS, type EventKind, type LearningEvent } from './domain/learning/learning-event';
export { TEST_ROLES, type TestRole } from './domain/learning/papers';
export * from './domain/learning-events';
export { CoursePackages, type PackageFile } from './use-cases/learning/course-packages';
export { Enrol, type NewEnrolment } from './use-cases/learning/enrol';
export { IssuePackage, type PackageManifest } from './use-cases/learning/issue-package';
export { JudgePractice } from './use-cases/learning/judge-practice';
export { type AttemptView, LearningOf, type LearningView } from './use-cases/learning/learning-of';
export { ReceiveCarried } from './use-cases/learning/receive-carried';
export { RecordLearning, type Taken, type WrittenByPhone } from './use-cases/learning/record-learning';
export { DecideRegistration, RegisterLearner, WaitingRegistrations, type WaitingRegistration } from './use-cases/learning/registrations';
export { ReviseScore } from './use-cases/learning/revise-score';
export { StartAttempt } from './use-cases/learning/start-attempt';
