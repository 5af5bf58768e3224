import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { MandateEnded } from '../domain/events';
import { ConsentsRepository, type MandateRow } from '../persistence/consents.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { AuditLog } from './audit-log';

export interface Mandate {
  id: string;
  personId: string;
  operatorId: string;
  operatorName: string | null;
  villageCode: string;
  since: string;
}

/** Who may act for whom at this moment. Nothing is remembered: what was ended is ended with the next request, in every process. */
@Injectable()
export class MandateDirectory {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  ofPerson(personId: string): Promise<Mandate[]> {
    return this.named(this.consents.liveOf({ personId }));
  }

  ofOperator(operatorId: string): Promise<Mandate[]> {
    return this.named(this.consents.liveOf({ operatorId }));
  }

  /** Under which mandate the operator may work in this shop now, if any. */
  async inShop(operatorId: string, sellerId: string): Promise<{ mandateId: string; personId: string; villageCode: string } | null> {
    const row = await this.consents.mandateFor(operatorId, sellerId, this.clock.now());
    return row ? { mandateId: row.id, personId: row.personId, villageCode: row.villageCode } : null;
  }

  /** Of these people, who ever agreed in front of an operator. */
  everAssisted(personIds: readonly string[]): Promise<Set<string>> {
    return personIds.length === 0 ? Promise.resolve(new Set()) : this.consents.everAssisted(personIds);
  }

  /** Of these shops, in which an operator works now. */
  assistedShops(sellerIds: readonly string[]): Promise<Set<string>> {
    return sellerIds.length === 0 ? Promise.resolve(new Set()) : this.consents.assistedShops(sellerIds);
  }

  private async named(rows: Promise<MandateRow[]>): Promise<Mandate[]> {
    const found = await rows;
    const people = new Map((await this.people.byIds(found.map((row) => row.operatorId))).map((person) => [person.id, person.name]));
    return found.map((row) => ({ ...row, operatorName: people.get(row.operatorId) ?? null, since: row.since.toISOString() }));
  }
}

/** The seller takes full control, or the operator steps back. Holds at once. */
@Injectable()
export class EndMandate {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly people: PeopleRepository,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `accounts.mandate_unknown` also for a mandate between other people */
  async execute({ mandateId, by }: { mandateId: string; by: string }): Promise<void> {
    await this.transactions.run(async () => {
      const mandate = await this.consents.endMandate(mandateId, by, this.clock.now());
      if (!mandate) throw errors.make('mandate_unknown');
      const endedBy = by === mandate.personId ? 'seller' : 'operator';
      const people = new Map((await this.people.byIds([mandate.personId, mandate.operatorId])).map((person) => [person.id, person]));
      await this.audit.record({ actorId: by, action: 'mandate.end', subject: `person:${mandate.personId}`, details: { mandateId, endedBy } });
      await this.outbox.publish(MandateEnded, { mandateId, personId: mandate.personId, operatorId: mandate.operatorId, operatorPhone: people.get(mandate.operatorId)?.phone ?? '', sellerName: people.get(mandate.personId)?.name ?? '', endedBy });
    });
  }
}
