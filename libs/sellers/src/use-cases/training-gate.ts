import { Injectable } from '@nestjs/common';
import type { TrainingStanding } from '../domain/ladder';

/** Course key → how a shop stands to it: `onboarding`, `procurement`. */
export type Trainings = Readonly<Record<string, TrainingStanding>>;

/** Port: who has passed which course. Asked at every act, so answer from memory; filled by the training context when there is one. */
export abstract class TrainingGate {
  /** Shops left out, and courses left out of a shop's answer, count as `no_course`. */
  abstract of(sellerIds: readonly string[]): Promise<ReadonlyMap<string, Trainings>>;
}

/** Nobody teaches yet: an operator leads new sellers through the first steps instead. */
@Injectable()
export class NoCoursesYet extends TrainingGate {
  of(): Promise<ReadonlyMap<string, Trainings>> {
    return Promise.resolve(new Map());
  }
}
