import { certificateTexts, trainingTexts } from '@etalase/notifications';
import {
  CertificateExpired, CertificateIssued, CertificateRevoked, CertificateSuperseded, ClassCancelled, ClassMoved, PlanAsksHead, PlanDecided, PlanIsLate, PlansNeedCoordinator, PlansNeedHelp, PracticeJudged, SeatCancelled, SeatConfirmed, SeatLapsed, SeatOffered, SeatWaitlisted,
} from '@etalase/seller-training';
import { tell } from './tell';

/** Who asked for a seat hears what becomes of it; who would have come or taught hears when a class is off. */
export const classWords = [
  tell(SeatConfirmed, 'seat-confirmed', (to, { learnerId }) => [to.person(learnerId, trainingTexts.seatConfirmed)]),
  tell(SeatWaitlisted, 'seat-waitlisted', (to, { learnerId }) => [to.person(learnerId, trainingTexts.seatWaitlisted)]),
  tell(SeatOffered, 'seat-offered', (to, { learnerId, offeredUntil }) => [to.person(learnerId, trainingTexts.seatOffered, { until: offeredUntil })]),
  tell(SeatLapsed, 'seat-lapsed', (to, { learnerId }) => [to.person(learnerId, trainingTexts.seatLapsed)]),
  tell(SeatCancelled, 'seat-cancelled', (to, { learnerId }) => [to.person(learnerId, trainingTexts.seatCancelled)]),
  tell(ClassCancelled, 'class-cancelled', (to, { personId }) => [to.person(personId, trainingTexts.classCancelled)]),
  tell(ClassMoved, 'class-moved', (to, { personId }) => [to.person(personId, trainingTexts.classMoved)]),
];

/** What is done at home afterwards. */
export const planWords = [
  tell(PlanIsLate, 'plan-late', (to, { learnerId }) => [to.person(learnerId, trainingTexts.planLate, { isReminder: true })]),
  // Whoever taught them may ask what holds them up; who coordinates the classes of the place sees who is behind.
  tell(PlansNeedHelp, 'plans-need-help', (to, { trainerId }) => [to.person(trainerId, trainingTexts.plansNeedHelp, { isReminder: true })]),
  tell(PlansNeedCoordinator, 'plans-need-coordinator', (to, { coordinatorId }) => [to.person(coordinatorId, trainingTexts.plansNeedCoordinator, { isReminder: true })]),
  // A plan of their village's people.
  tell(PlanAsksHead, 'plan-asks-head', (to, { villageCode }) => [to.head(villageCode, trainingTexts.planAsksHead, { isReminder: true })]),
  tell(PlanDecided, 'plan-decided', (to, { learnerId }) => [to.person(learnerId, trainingTexts.planDecided, { isReminder: true })]),
  // What a person said of somebody's work, point by point.
  tell(PracticeJudged, 'practice-judged', (to, { learnerId }) => [to.person(learnerId, trainingTexts.practiceJudged, { isReminder: true })]),
];

export const certificateWords = [
  // One that takes the place of another is told by that one's end.
  tell(CertificateIssued, 'certificate-issued', (to, { personId, replaces }) => [replaces === null && to.person(personId, certificateTexts.certificateIssued)]),
  tell(CertificateRevoked, 'certificate-revoked', (to, { personId }) => [to.person(personId, certificateTexts.certificateRevoked)]),
  tell(CertificateExpired, 'certificate-expired', (to, { personId }) => [to.person(personId, certificateTexts.certificateExpired)]),
  tell(CertificateSuperseded, 'certificate-superseded', (to, { personId }) => [to.person(personId, certificateTexts.certificateReplaced)]),
];
