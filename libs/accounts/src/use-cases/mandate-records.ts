import { Injectable } from '@nestjs/common';
import { Outbox } from '@etalase/platform';
import { MandateGiven } from '../domain/events';
import { PeopleRepository } from '../persistence/people.repository';
import { AuditLog } from './audit-log';

/** What is written and told when a mandate begins. */
@Injectable()
export class MandateRecords {
  constructor(
    private readonly audit: AuditLog,
    private readonly people: PeopleRepository,
    private readonly outbox: Outbox,
  ) {}

  async given(fact: { mandateId: string; isNew: boolean; consentId: string; textVersion: string; villageCode: string; operatorId: string; person: { id: string; phone: string } }): Promise<void> {
    const { mandateId, consentId, textVersion, villageCode, operatorId, person } = fact;
    await this.audit.record({ actorId: operatorId, onBehalfOf: person.id, action: 'mandate.give', subject: `person:${person.id}`, details: { mandateId, consentId, textVersion, villageCode } });
    if (!fact.isNew) return;
    const [operator] = await this.people.byIds([operatorId]);
    await this.outbox.publish(MandateGiven, { mandateId, personId: person.id, phone: person.phone, operatorId, operatorName: operator?.name ?? '', villageCode });
  }
}
