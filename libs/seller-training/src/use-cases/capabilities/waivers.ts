import { Injectable } from '@nestjs/common';
import { AuditLog, PeopleDirectory } from '@etalase/accounts';
import { Clock, newId, type Page } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import type { Capability } from '../../domain/course';
import { errors } from '../../domain/errors';
import { tidyReason } from '../../domain/reason';
import { type WaiverKind, waiverStates } from '../../domain/waiver';
import { type WaiverRow, WaiversRepository } from '../../persistence/waivers.repository';
import { CertificateDay } from '../certificates/certificate-day';
import { GiveCapabilities } from './give-capabilities';

export interface WaiverToAsk {
  /** Of somebody who has signed in once. */
  phone: string;
  capability: Capability;
  kind: WaiverKind;
  reason: string;
  /** ISO date; without it, for good. */
  lastDay?: string | undefined;
  by: string;
}

/** One officer asks for a right without a certificate … */
@Injectable()
export class AskWaiver {
  constructor(
    private readonly transactions: Transactions,
    private readonly waivers: WaiversRepository,
    private readonly people: PeopleDirectory,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly day: CertificateDay,
  ) {}

  /** @returns id of the waiver. @throws DomainError `training.person_unknown`, `training.waiver_own`, `training.reason_missing`, `training.last_day_past`, `training.waiver_waiting` */
  async execute({ phone, capability, kind, reason, lastDay, by }: WaiverToAsk): Promise<string> {
    const why = tidyReason(reason);
    if (lastDay !== undefined && lastDay <= this.day.today()) throw errors.make('last_day_past', {}, { field: 'lastDay' });
    const person = await this.people.byPhone(phone);
    if (!person) throw errors.make('person_unknown', {}, { field: 'phone' });
    if (person.id === by) throw errors.make('waiver_own');
    const id = newId();
    return this.transactions.run(async () => {
      if (!(await this.waivers.ask({ id, personId: person.id, capability, kind, reason: why, lastDay: lastDay ?? null, askedBy: by, askedAt: this.clock.now() }))) throw errors.make('waiver_waiting');
      await this.audit.record({ actorId: by, action: 'waiver.ask', subject: `person:${person.id}`, details: { waiverId: id, capability, kind, reason: why } });
      return id;
    });
  }
}

/** … and another decides: neither the one who asked nor the one it is for. */
@Injectable()
export class DecideWaiver {
  constructor(
    private readonly transactions: Transactions,
    private readonly waivers: WaiversRepository,
    private readonly capabilities: GiveCapabilities,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.waiver_unknown`, `training.waiver_own`, `training.waiver_decided`, `training.reason_missing` when it is declined without one */
  async execute({ waiverId, isApproved, note = '', by }: { waiverId: string; isApproved: boolean; note?: string; by: string }): Promise<void> {
    const words = isApproved && note.trim() === '' ? null : tidyReason(note, 'note');
    await this.transactions.run(async () => {
      const waiver = await this.waivers.lock(waiverId);
      if (!waiver) throw errors.make('waiver_unknown');
      if (by === waiver.askedBy || by === waiver.personId) throw errors.make('waiver_own');
      const state = isApproved ? 'approved' : 'declined';
      if (!waiverStates.can(waiver.state, state)) throw errors.make('waiver_decided');
      await this.waivers.decide(waiverId, { state, by, at: this.clock.now(), note: words });
      const { personId, capability, lastDay } = waiver;
      if (isApproved) await this.capabilities.give([{ id: newId(), personId, capability, cause: 'waiver', causeId: waiverId, lastDay }]);
      await this.audit.record({ actorId: by, action: `waiver.${state}`, subject: `person:${personId}`, details: { waiverId, capability, note: words } });
    });
  }
}

export interface WaiverView extends Omit<WaiverRow, 'personId' | 'askedBy'> {
  person: string;
  phone: string;
  askedBy: string | null;
  /** The one who asked may not decide; nor may the person. */
  isMine: boolean;
}

/** What waits for a decision, the longest first. */
@Injectable()
export class WaitingWaivers {
  constructor(
    private readonly waivers: WaiversRepository,
    private readonly people: PeopleDirectory,
  ) {}

  async execute({ viewer, ...page }: { limit: number; cursor?: string | undefined; viewer: string }): Promise<Page<WaiverView>> {
    const { items, nextCursor } = await this.waivers.waiting(page);
    const people = await this.people.byIds(items.flatMap(({ personId, askedBy }) => (askedBy ? [personId, askedBy] : [personId])));
    const views = items.map(({ personId, askedBy, ...waiver }): WaiverView => {
      const person = people.get(personId);
      return { ...waiver, person: person?.name ?? '', phone: person?.phone ?? '', askedBy: askedBy === null ? null : (people.get(askedBy)?.name ?? null), isMine: viewer === askedBy || viewer === personId };
    });
    return { items: views, nextCursor };
  }
}
