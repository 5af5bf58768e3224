import { Injectable } from '@nestjs/common';
import type { CourseToTake, TrainingStanding } from '../domain/ladder';

/** Course key → how a person stands to it: `onboarding`, `procurement`. */
export type Trainings = Readonly<Record<string, TrainingStanding>>;

/** Port: who has passed which course. Asked at every act, so answer from memory; bound by the apps to the training context. */
export abstract class TrainingGate {
  /** By owner. People left out, and courses left out of a person's answer, count as `no_course`. */
  abstract of(ownerIds: readonly string[]): Promise<ReadonlyMap<string, Trainings>>;

  /** Where to send who has not passed. */
  abstract courseFor(key: string): Promise<CourseToTake | null>;

  /** A loader says that the owners of its shops were at work before there was a course. */
  abstract vouch(ownerIds: readonly string[], keys: readonly string[]): Promise<void>;
}

/** Nobody teaches yet: an operator leads new sellers through the first steps instead. */
@Injectable()
export class NoCoursesYet extends TrainingGate {
  of(): Promise<ReadonlyMap<string, Trainings>> {
    return Promise.resolve(new Map());
  }

  courseFor(): Promise<null> {
    return Promise.resolve(null);
  }

  vouch(): Promise<void> {
    return Promise.resolve();
  }
}
