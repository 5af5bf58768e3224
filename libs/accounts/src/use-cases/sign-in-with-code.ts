import { Injectable } from '@nestjs/common';
import { after, Clock, newId, newToken, parsePhone, sha256 } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { PersonSignedIn } from '../domain/events';
import { CODE_LIFE_MS, SESSION_LIFE_MS } from '../domain/sign-in-rules';
import { PeopleRepository, type PersonContact } from '../persistence/people.repository';
import { SignInRepository } from '../persistence/sign-in.repository';
import { SignInCodes } from './sign-in-codes';

export interface SignInAttempt {
  phone: string;
  code: string;
  address: string;
  userAgent: string;
  /** Made by the phone for this try, known to nobody else: sent again because the answer was lost, the same session answers. */
  attempt?: string;
}

export interface SignedIn {
  /** Shown once; only its hash is kept. */
  token: string;
  expiresAt: Date;
  person: PersonContact;
}

/** Opens a session for whoever holds the phone. A number seen for the first time becomes a person. */
@Injectable()
export class SignInWithCode {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly people: PeopleRepository,
    private readonly codes: SignInCodes,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `accounts.code_wrong` for a wrong, spent, expired or never sent code alike; `rate.too_many` */
  async execute(attempt: SignInAttempt): Promise<SignedIn> {
    const phone = parsePhone(attempt.phone);
    const now = this.clock.now();
    const token = newToken(32);
    const opening = attempt.attempt === undefined ? null : this.codes.openingOf(phone, attempt.code, attempt.attempt);
    const opened = opening === null ? undefined : await this.signIns.reopenSession(opening, sha256(token), after(now, -CODE_LIFE_MS));
    if (opened) return { token, expiresAt: opened.expiresAt, person: { id: opened.id, phone: opened.phone, name: opened.name } };

    const spent = await this.codes.check(phone, attempt.code, attempt.address);
    const expiresAt = after(now, SESSION_LIFE_MS);
    const person = await this.transactions.run(async () => {
      await this.codes.spend(phone, spent);
      const { isNew, ...contact } = await this.people.ensure(newId(), phone, null, now);
      await this.signIns.openSession({ id: newId(), tokenHash: sha256(token), personId: contact.id, address: attempt.address, userAgent: attempt.userAgent.slice(0, 300), createdAt: now, expiresAt, opening });
      await this.outbox.publish(PersonSignedIn, { personId: contact.id, phone, isFirstTime: isNew });
      return contact;
    });
    await this.codes.forgiveAsking(phone);
    return { token, expiresAt, person };
  }
}
