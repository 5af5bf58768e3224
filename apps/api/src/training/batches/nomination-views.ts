import { Injectable } from '@nestjs/common';
import type { NewNomination, NominationRow } from '@etalase/seller-training';
import { BatchViews } from './batch-views';
import type { NominationDto, NomineeDto } from './nominations.dto';

/** What a nominee must meet, as the letter of the village says it. */
export const nomineeOf = ({ isResident, canCome, ...person }: NomineeDto): Omit<NewNomination, 'batchId' | 'villageCode' | 'slot' | 'by'> => ({
  ...person,
  participantType: person.participantType.trim().toLowerCase(),
  criteria: { 'Warga desa ini': isResident, 'Bisa hadir di semua sesi': canCome },
});

@Injectable()
export class NominationViews {
  constructor(private readonly views: BatchViews) {}

  one({ id, batchId, villageCode, slot, nomineeName, sex, ageBand, participantType, letterNumber, letterKey, state, reason, replaces, createdAt }: NominationRow): NominationDto {
    return { id, batchId, villageCode, villageName: this.views.placeName(villageCode), slot, name: nomineeName, sex, ageBand, participantType, letterNumber, hasLetter: letterKey !== null, state, reason, replaces, createdAt: createdAt.toISOString() };
  }
}
