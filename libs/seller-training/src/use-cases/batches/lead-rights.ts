import { Injectable } from '@nestjs/common';
import { GrantsRepository } from '../../persistence/grants.repository';

/** Who was certified to lead village classes on a day. */
@Injectable()
export class LeadRights {
  constructor(private readonly grants: GrantsRepository) {}

  /** Of the day of the session, not of the asking: a certificate earned later does not make an earlier class good. */
  holds(personId: string, on: Date): Promise<boolean> {
    return this.grants.heldOn(personId, 'training.session.lead', on);
  }
}
