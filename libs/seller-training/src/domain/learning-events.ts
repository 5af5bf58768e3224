import { defineEvent } from '@etalase/kernel';

/** Somebody began to learn. */
export const EnrolmentConfirmed = defineEvent<{ enrolmentId: string; learnerId: string; course: string; villageCode: string }>('training.EnrolmentConfirmed');

/** Everything is read, practised and passed. Carries no score: who needs it asks. */
export const CourseCompleted = defineEvent<{ enrolmentId: string; learnerId: string; course: string; courseVersionId: string; villageCode: string; certificateId: string }>('training.CourseCompleted');

/** Somebody looked at work that no phone can mark. */
export const PracticeJudged = defineEvent<{ learnerId: string; courseTitle: string; taskTitle: string; isCompetent: boolean; lacking: { criterion: string; reason: string }[] }>('training.PracticeJudged');

/** A try that counts was marked, or marked anew. */
export const TestScored = defineEvent<{ attemptId: string; enrolmentId: string; learnerId: string; course: string; role: 'pre' | 'post'; scoreBp: number; masteryBp: number }>('training.TestScored');
