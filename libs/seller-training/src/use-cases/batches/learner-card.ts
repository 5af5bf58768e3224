import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { errors } from '../../domain/errors';
import { AttendanceCodes } from './take-attendance';

/** The card somebody shows at the door of a class; the facilitator's phone reads it without a line. */
@Injectable()
export class ShowLearnerCard {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly codes: AttendanceCodes,
  ) {}

  /** @throws DomainError `training.name_missing`: a register is read by names */
  async execute(learnerId: string): Promise<{ name: string; text: string }> {
    const name = (await this.people.byIds([learnerId])).get(learnerId)?.name?.trim();
    if (!name) throw errors.make('name_missing');
    return { name, text: this.codes.cardOf(learnerId) };
  }
}
