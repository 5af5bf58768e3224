import { Injectable } from '@nestjs/common';
import { parsePhone } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import { type ConsentText, currentAssistanceText, fillConsent } from '../domain/consents';
import { errors } from '../domain/errors';
import { ConsentCodes } from './consent-codes';
import { PeopleDirectory } from './people-directory';

/** An operator sits beside a seller and asks to help: the text to read aloud, and a code to the seller's own phone. */
@Injectable()
export class AskAssistance {
  constructor(
    private readonly codes: ConsentCodes,
    private readonly people: PeopleDirectory,
    private readonly regions: RegionDirectory,
  ) {}

  /** @throws DomainError `accounts.own_phone`, `kernel.phone_invalid`, `rate.too_many`, `accounts.wait_to_resend` */
  async execute(input: { operatorId: string; villageCode: string; phone: string }): Promise<{ text: ConsentText; expiresAt: Date; resendAfter: Date }> {
    const phone = parsePhone(input.phone);
    const operator = (await this.people.byIds([input.operatorId])).get(input.operatorId);
    if (operator?.phone === phone) throw errors.make('own_phone', {}, { field: 'phone' });
    const words = { village: this.regions.find(input.villageCode)?.shortName ?? '', operator: operator?.name ?? 'petugas' };
    const text = fillConsent(currentAssistanceText(), words);
    const sent = await this.codes.send({ phone, askedBy: input.operatorId, purpose: 'assistance', subject: assistanceSubject(input.villageCode, text.version), askedByName: words.operator, what: words.village });
    return { text, ...sent };
  }
}

/** The code holds for this village and the text that was read. */
export const assistanceSubject = (villageCode: string, textVersion: string): string => `${villageCode}:${textVersion}`;
