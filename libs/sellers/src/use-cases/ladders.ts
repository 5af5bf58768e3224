import { Injectable, Optional } from '@nestjs/common';
import { MandateDirectory } from '@etalase/accounts';
import { type CourseToTake, type Ladder, type LadderFacts, ladderOf } from '../domain/ladder';
import type { Requirement } from '../domain/requirements';
import { RequirementBook } from './requirement-book';
import { NoCoursesYet, TrainingGate } from './training-gate';

type Facts = { id: string; ownerId: string | null } & Pick<LadderFacts, 'state' | 'accepted' | 'categories'>;

/** Where shops stand on the ladder, computed from their facts whenever somebody asks; nothing keeps the answer. */
@Injectable()
export class Ladders {
  constructor(
    private readonly book: RequirementBook,
    private readonly mandates: MandateDirectory,
    @Optional() private readonly gate: TrainingGate = new NoCoursesYet(),
  ) {}

  async of(shops: readonly Facts[]): Promise<Map<string, Ladder>> {
    const rules = await this.book.inForce();
    const today = this.book.day();
    const passed = await this.gate.of(shops.flatMap(({ ownerId }) => ownerId ?? []));
    // A shop without an owner has nobody to send to a course: its proofs speak for it.
    const trainings = new Map(shops.map(({ id, ownerId }) => [id, (ownerId === null ? undefined : passed.get(ownerId)) ?? {}]));
    const untrained = shops.filter((shop) => Object.values(trainings.get(shop.id) ?? {}).some((standing) => standing === 'not_passed' || standing === 'suspended'));
    const assisted = await this.mandates.assistedShops(untrained.map((shop) => shop.id));
    const courses = untrained.length > 0 ? await this.coursesOf(rules) : {};
    return new Map(shops.map((shop) => [shop.id, ladderOf({ ...shop, training: trainings.get(shop.id) ?? {}, courses, isAssisted: assisted.has(shop.id) }, rules, today)]));
  }

  private async coursesOf(rules: readonly Requirement[]): Promise<Record<string, CourseToTake>> {
    const keys = rules.filter((rule) => rule.kind === 'training').map((rule) => rule.key.replace(/^training\./, ''));
    const found = await Promise.all(keys.map(async (key) => [key, await this.gate.courseFor(key)] as const));
    return Object.fromEntries(found.flatMap(([key, course]) => (course ? [[key, course] as const] : [])));
  }
}
