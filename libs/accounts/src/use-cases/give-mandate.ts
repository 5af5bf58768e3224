import { Injectable } from '@nestjs/common';
import { Clock, newId, parsePhone } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { ASSISTANCE_TEXTS, currentAssistanceText } from '../domain/consents';
import { errors } from '../domain/errors';
import { ConsentsRepository } from '../persistence/consents.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { assistanceSubject } from './ask-assistance';
import { ConsentCodes } from './consent-codes';
import { MandateRecords } from './mandate-records';

export interface GivenAssistance {
  operatorId: string;
  villageCode: string;
  phone: string;
  /** As it came to the seller's phone and was read out to the operator. */
  code: string;
  /** Of the text that was read aloud. */
  textVersion: string;
  name?: string;
}

/** The seller agreed: who, to which text, when, in front of whom. From now on the operator may act for them in a session of their own. */
@Injectable()
export class GiveMandate {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly people: PeopleRepository,
    private readonly codes: ConsentCodes,
    private readonly records: MandateRecords,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `accounts.consent_text_old`, `accounts.code_wrong`, `kernel.phone_invalid` */
  async execute(input: GivenAssistance): Promise<{ personId: string; mandateId: string }> {
    const phone = parsePhone(input.phone);
    const { operatorId, villageCode, textVersion } = input;
    const isKnown = ASSISTANCE_TEXTS.some((text) => text.version === textVersion);
    if (!isKnown || textVersion !== currentAssistanceText().version) throw errors.make('consent_text_old', {}, { field: 'textVersion' });
    await this.codes.spend({ phone, askedBy: operatorId, purpose: 'assistance', subject: assistanceSubject(villageCode, textVersion), code: input.code });
    const now = this.clock.now();
    return this.transactions.run(async () => {
      const person = await this.people.ensure(newId(), phone, input.name?.trim().slice(0, 80) || null, now);
      const consentId = newId();
      await this.consents.keep({ id: consentId, personId: person.id, purpose: 'assistance', textVersion, villageCode, recordedBy: operatorId, givenAt: now });
      const mandate = await this.consents.openMandate({ id: newId(), personId: person.id, operatorId, villageCode, consentId, since: now });
      await this.records.given({ mandateId: mandate.id, isNew: mandate.isNew, consentId, textVersion, villageCode, operatorId, person });
      return { personId: person.id, mandateId: mandate.id };
    });
  }
}
