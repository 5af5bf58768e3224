import { Injectable } from '@nestjs/common';
import { errors } from '../domain/errors';
import { PeopleRepository } from '../persistence/people.repository';
import { SessionAuthenticator } from './session-authenticator';

@Injectable()
export class RenamePerson {
  constructor(
    private readonly people: PeopleRepository,
    private readonly authenticator: SessionAuthenticator,
  ) {}

  /** @returns the name as it is kept. @throws DomainError `accounts.name_empty`, `accounts.person_unknown` */
  async execute({ personId, name }: { personId: string; name: string }): Promise<string> {
    const tidy = name.replace(/\s+/g, ' ').trim().slice(0, 80);
    if (!tidy) throw errors.make('name_empty', {}, { field: 'name' });
    if (!(await this.people.rename(personId, tidy))) throw errors.make('person_unknown');
    this.authenticator.forget();
    return tidy;
  }
}
