import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { after, Clock, days, type Page } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { isWithinReach, RegionDirectory } from '@etalase/regions';
import { type Decay, decayOf, IDLE_AFTER_DAYS, type Ratio } from '../../domain/cascade/cascade';
import { errors } from '../../domain/errors';
import { type CascadeCounts, CascadeTreeRepository, type TaughtClass, type TaughtVillage, type TrainerRow } from '../../persistence/cascade-tree.repository';
import { TaughtCourses } from '../taught-courses';

export interface CascadeOfRegency extends CascadeCounts {
  code: string;
  name: string;
}
export interface Cascade {
  total: CascadeCounts;
  regencies: CascadeOfRegency[];
  reach: Ratio;
  utilisation: Ratio;
  fidelity: Ratio;
  decay: (Decay & { courseTitle: string })[];
}
export interface Trainer extends TrainerRow {
  name: string | null;
}
export interface TrainerOfPlaces {
  personId: string;
  name: string | null;
  villages: (TaughtVillage & { name: string })[];
  classes: TaughtClass[];
}

const NONE: CascadeCounts = { operators: 0, qualified: 0, busy: 0, leaders: 0, classes: 0, villagers: 0, women: 0 };

/** Province → regency → operator → villagers, for somebody who answers for some of it; what lies beyond is neither shown nor counted. */
@Injectable()
export class CascadeTree {
  constructor(
    private readonly tree: CascadeTreeRepository,
    private readonly regions: RegionDirectory,
    private readonly people: PeopleDirectory,
    private readonly courses: TaughtCourses,
    private readonly clock: Clock,
  ) {}

  async execute({ within }: { within: Reach }): Promise<Cascade> {
    const now = this.clock.now();
    const taught = await this.tree.taught(within);
    const held = await this.tree.qualified(within, now, after(now, -days(IDLE_AFTER_DAYS)));
    const sum = (of: 'qualified' | 'busy'): number => held.reduce((all, one) => all + one[of], 0);
    const of = (regency: string | null): CascadeCounts => ({ ...NONE, ...strip(taught.find((one) => one.regency === regency)), ...strip(held.find((one) => one.regency === regency)) });
    const total = { ...of(null), qualified: sum('qualified'), busy: sum('busy') };
    const regencies = this.regions.children(this.regions.province().code).filter(({ code }) => isWithinReach(code, within)).map(({ code, name }) => ({ code, name, ...of(code) }));
    const titles = await this.courses.all();
    const scores = await this.tree.scores(within);
    return {
      total, regencies, reach: await this.tree.reach(within), utilisation: { part: total.busy, whole: total.qualified }, fidelity: await this.tree.fidelity(within),
      decay: [...new Set(scores.map(({ course }) => course))].map((course) => ({ ...decayOf(course, scores.filter((one) => one.course === course)), courseTitle: titles.get(course) ?? course })),
    };
  }

  /** @throws DomainError `training.no_place` for a regency that is not there, and for one of others */
  async trainersOf({ within, regency, ...page }: { within: Reach; regency: string; limit: number; cursor?: string | undefined }): Promise<Page<Trainer>> {
    if (this.regions.find(regency)?.level !== 'regency' || !isWithinReach(regency, within)) throw errors.make('no_place');
    const { items, nextCursor } = await this.tree.trainers(within, regency, page);
    const people = await this.people.byIds(items.map(({ personId }) => personId));
    return { items: items.map((one) => ({ ...one, name: people.get(one.personId)?.name ?? null })), nextCursor };
  }

  /** @throws DomainError `training.no_trainer` for who has taught nobody of these places */
  async trainer({ within, personId }: { within: Reach; personId: string }): Promise<TrainerOfPlaces> {
    const villages = await this.tree.villagesOf(within, personId);
    if (villages.length === 0) throw errors.make('no_trainer');
    const name = (await this.people.byIds([personId])).get(personId)?.name ?? null;
    return { personId, name, villages: villages.map((one) => ({ ...one, name: this.regions.find(one.code)?.name ?? one.code })), classes: await this.tree.classesOf(within, personId) };
  }
}

/** Without the place it stands for. */
function strip<Row extends { regency: string | null }>(row: Row | undefined): Omit<Row, 'regency'> | undefined {
  if (!row) return undefined;
  const { regency: _, ...counts } = row;
  return counts;
}
