import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { CORE_KEYS, type LadderStep, type NumberForm, type Requirement, type RequirementKind } from '../domain/requirements';
import { RequirementsRepository, type ReviewPolicy } from '../persistence/requirements.repository';
import { RequirementBook } from './requirement-book';

export interface RequirementEdit {
  key: string;
  kind: RequirementKind;
  form: NumberForm;
  step: LadderStep;
  title: string;
  why: string;
  help: string;
  isRequired: boolean;
  categories: string[];
  mustExpire: boolean;
  isOn: boolean;
  /** ISO date, today or later. */
  validFrom: string;
}

/** Kinds a province may invent more of; the others have their own machinery. */
const FREE_KINDS: ReadonlySet<RequirementKind> = new Set<RequirementKind>(['photo', 'number', 'certificate']);
const LAST_CORE_STEP = 2;

/** The province changes what is asked: a new version beside the old ones, counting from a day, so that nobody is overtaken. */
@Injectable()
export class EditRequirements {
  constructor(
    private readonly transactions: Transactions,
    private readonly requirements: RequirementsRepository,
    private readonly book: RequirementBook,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Newest version of each key, also those that count later or are switched off; and all versions behind it. */
  async list(): Promise<{ newest: Requirement[]; policy: ReviewPolicy }> {
    const all = await this.requirements.all();
    const newest = [...new Map(all.map((rule) => [rule.key, rule])).values()].sort((a, b) => a.step - b.step || a.key.localeCompare(b.key));
    return { newest, policy: await this.requirements.policy() };
  }

  /** @throws DomainError `sellers.requirement_core`, `requirement_past`, `requirement_kind` */
  async execute({ edit, by }: { edit: RequirementEdit; by: string }): Promise<{ version: number }> {
    if (edit.validFrom < this.book.day()) throw errors.make('requirement_past', {}, { field: 'validFrom' });
    const isWeakened = !edit.isOn || !edit.isRequired || edit.step > LAST_CORE_STEP || edit.categories.length > 0;
    if (CORE_KEYS.has(edit.key) && isWeakened) throw errors.make('requirement_core', {}, { field: 'isOn' });
    return this.transactions.run(async () => {
      const before = (await this.requirements.versionsOf(edit.key)).at(-1);
      if (before ? before.kind !== edit.kind : !FREE_KINDS.has(edit.kind)) throw errors.make('requirement_kind', {}, { field: 'kind' });
      const version = (before?.version ?? 0) + 1;
      await this.requirements.add({ ...edit, version }, by, this.clock.now());
      await this.audit.record({ actorId: by, action: 'requirement.set', subject: `requirement:${edit.key}`, details: { version, before: before ?? null, after: { ...edit } } });
      this.book.changed();
      return { version };
    });
  }

  /** How much of what villages let in the province looks at again, in basis points. */
  async setPolicy({ sampleBps, by }: { sampleBps: number; by: string }): Promise<void> {
    await this.transactions.run(async () => {
      await this.requirements.setPolicy(sampleBps, by, this.clock.now());
      await this.audit.record({ actorId: by, action: 'review-policy.set', subject: 'review-policy', details: { sampleBps } });
    });
  }
}
