import { Injectable } from '@nestjs/common';
import { Clock, newId, parsePhone } from '@etalase/kernel';
import { PeopleRepository } from '../persistence/people.repository';

/** The person behind a phone number, made when there is none yet. */
@Injectable()
export class EnsurePerson {
  constructor(
    private readonly people: PeopleRepository,
    private readonly clock: Clock,
  ) {}

  /** A name given here is taken only when none is known. @returns the person's id */
  async execute({ phone, name }: { phone: string; name?: string }): Promise<string> {
    return (await this.people.ensure(newId(), parsePhone(phone), name?.trim().slice(0, 80) || null, this.clock.now())).id;
  }
}
