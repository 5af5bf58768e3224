import { Injectable, Optional } from '@nestjs/common';
import { MandateDirectory } from '@etalase/accounts';
import { type Ladder, type LadderFacts, ladderOf } from '../domain/ladder';
import { RequirementBook } from './requirement-book';
import { NoCoursesYet, TrainingGate } from './training-gate';

type Facts = { id: string } & Pick<LadderFacts, 'state' | 'accepted' | 'categories'>;

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
    const trainings = await this.gate.of(shops.map((shop) => shop.id));
    const untrained = shops.filter((shop) => Object.values(trainings.get(shop.id) ?? {}).includes('not_passed'));
    const assisted = await this.mandates.assistedShops(untrained.map((shop) => shop.id));
    return new Map(shops.map((shop) => [shop.id, ladderOf({ ...shop, training: trainings.get(shop.id) ?? {}, isAssisted: assisted.has(shop.id) }, rules, today)]));
  }
}
