import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { errors } from '../../domain/errors';
import { AttendanceCodes } from './take-attendance';

/** The card somebody shows at the door of a class, on the phone or on paper; the facilitator's phone reads it without a line. */
@Injectable()
export class ShowLearnerCard {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly codes: AttendanceCodes,
  ) {}

  /** For the screen: who has no shop has often no name yet but the one the seat carries. */
  async execute(learnerId: string): Promise<{ name: string | null; text: string }> {
    const name = (await this.people.byIds([learnerId])).get(learnerId)?.name?.trim();
    return { name: name || null, text: this.codes.cardOf(learnerId) };
  }

  /** For paper, which nobody can ask whose it is. @throws DomainError `training.name_missing` */
  async toPrint(learnerId: string): Promise<{ name: string; text: string }> {
    const { name, text } = await this.execute(learnerId);
    if (name === null) throw errors.make('name_missing');
    return { name, text };
  }
}
