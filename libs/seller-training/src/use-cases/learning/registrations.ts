import { Injectable } from '@nestjs/common';
import { EnsurePerson, PeopleDirectory } from '@etalase/accounts';
import { Clock, lettersIn, parsePhone } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { type Likeness, proposeDuplicates, type Registered } from '../../domain/learning/duplicates';
import { RegistrationsRepository } from '../../persistence/registrations.repository';

const MOST_SHOWN = 200;

export interface NewRegistration {
  /** Made on the phone. */
  id: string;
  name: string;
  phone: string | null;
  villageCode: string;
  registeredBy: string;
  occurredAt: Date;
}

/** Somebody is written down on an operator's phone where there is no signal. They are nobody in the system until a person says who. */
@Injectable()
export class RegisterLearner {
  constructor(
    private readonly registrations: RegistrationsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `training.learner_name`, `kernel.phone_invalid` */
  async execute(input: NewRegistration): Promise<'accepted' | 'already'> {
    const name = input.name.replace(/\s+/g, ' ').trim();
    if (lettersIn(name) < 2 || name.length > 80) throw errors.make('learner_name', {}, { field: 'name' });
    const phone = input.phone === null ? null : parsePhone(input.phone);
    return (await this.registrations.add({ ...input, name, phone, receivedAt: this.clock.now() })) ? 'accepted' : 'already';
  }
}

export interface WaitingRegistration extends Registered {
  at: string;
  /** Who they may be already: people and others written down. Proposed, never done. */
  like: (Likeness & { name: string; personId: string | null })[];
}

@Injectable()
export class WaitingRegistrations {
  constructor(
    private readonly registrations: RegistrationsRepository,
    private readonly people: PeopleDirectory,
  ) {}

  async execute({ villageCode }: { villageCode: string }): Promise<WaitingRegistration[]> {
    const all = await this.registrations.ofVillage(villageCode, MOST_SHOWN);
    const learners = await this.people.byIds(await this.registrations.learnersOf(villageCode));
    const phones = await Promise.all(all.flatMap(({ phone }) => (phone === null ? [] : [this.people.byPhone(phone)])));
    const people = new Map([...learners.values(), ...phones.flatMap((one) => one ?? [])].map((person) => [person.id, person]));
    // Who was written down and is known by now stands in the list as that person, once.
    const unknown = all.filter(({ personId }) => personId === null || !people.has(personId));
    const known: Registered[] = [...[...people.values()].map(({ id, name, phone }) => ({ id, name: name ?? '', phone, villageCode })), ...unknown];
    const names = new Map(known.map(({ id, name }) => [id, name]));
    return all
      .filter(({ state }) => state === 'waiting')
      .map(({ id, name, phone, receivedAt }) => ({
        id,
        name,
        phone,
        villageCode,
        at: receivedAt.toISOString(),
        like: proposeDuplicates({ id, name, phone, villageCode }, known).map((likeness) => ({ ...likeness, name: names.get(likeness.id) ?? '', personId: people.has(likeness.id) ? likeness.id : (all.find((one) => one.id === likeness.id)?.personId ?? null) })),
      }));
  }
}

export interface RegistrationDecision {
  id: string;
  villageCode: string;
  /** An existing person, a new one by their phone, or nobody. */
  as: { personId: string } | 'new' | 'nobody';
  by: string;
}

/** The operator who knows them says who they are. */
@Injectable()
export class DecideRegistration {
  constructor(
    private readonly registrations: RegistrationsRepository,
    private readonly people: PeopleDirectory,
    private readonly ensure: EnsurePerson,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns the person they are now, `null` for nobody. @throws DomainError `training.registration_unknown`, `training.registration_decided`, `training.registration_phone`, `training.person_unknown` */
  async execute({ id, villageCode, as, by }: RegistrationDecision): Promise<string | null> {
    return this.transactions.run(async () => {
      const found = await this.registrations.lock(id);
      if (found?.villageCode !== villageCode) throw errors.make('registration_unknown');
      if (found.state !== 'waiting') throw errors.make('registration_decided');
      const personId = as === 'nobody' ? null : as === 'new' ? await this.newPerson(found) : await this.existing(as.personId);
      await this.registrations.decide(id, { state: personId === null ? 'refused' : 'linked', personId, by, at: this.clock.now() });
      return personId;
    });
  }

  private newPerson({ phone, name }: Registered): Promise<string> {
    // Without a number nobody could ever sign in as them: they learn on, on paper, until they have one.
    if (phone === null) throw errors.make('registration_phone', {}, { field: 'phone' });
    return this.ensure.execute({ phone, name });
  }

  private async existing(personId: string): Promise<string> {
    if (!(await this.people.byIds([personId])).has(personId)) throw errors.make('person_unknown');
    return personId;
  }
}
