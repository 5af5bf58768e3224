/* What runs on a learner's phone as well as on the server: pure, and without any key of a test. */
export { sizeOf } from './domain/course-size';
export type { Field, Picture, PracticeTask } from './domain/course';
export { type BekalFile, BEKAL_FORMAT, type CarriedReceipt, MOST_BEKAL_EVENTS, type OpenBekal, type SealedBekal, wordsOfBekal, wordsOfReceipt } from './domain/learning/bekal';
export { type CoursePackage, PACKAGE_FORMAT } from './domain/learning/package-format';
export type { Answer, AttemptBody, BodyOf, EventKind, Given, LearningEvent, LessonBody, PracticeBody } from './domain/learning/learning-event';
export { isRight, MOST_ATTEMPTS, paperOf, type TestRole } from './domain/learning/papers';
export { type Check, checkListing, passesChecks, type PhotoFacts, PHOTOS_WANTED, PRACTICE_CATEGORIES, type PracticeListing } from './domain/practice/listing-checks';
export { afterStep, emptyShop, finishedTasks, HOURS, type PracticeOrder, type PracticeShop, practiceShop } from './domain/practice/practice-shop';
export type { PracticeState, SampleProduct } from './domain/practice/script';
export type { CourseView, Exercise, LessonView, OpenQuestion } from './domain/views';
