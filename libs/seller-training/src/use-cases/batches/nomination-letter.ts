import { Injectable } from '@nestjs/common';
import { newId } from '@etalase/kernel';
import { FileStorage, Secrets, Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { HOLDS_SLOT } from '../../domain/nomination';
import { type LetterType, NominationsRepository } from '../../persistence/nominations.repository';
import { tidyPicture } from './give-session-evidence';

export const LETTER_PURPOSE = 'training-letter';
const MOST_BYTES = 12 * 1024 * 1024;
const PDF_HEAD = '%PDF-';

export interface NominationLetterFile {
  content: Buffer;
  type: LetterType;
}

/** The letter of the village (SK) as a photo or a PDF, sealed before it is stored. */
@Injectable()
export class GiveNominationLetter {
  constructor(
    private readonly nominations: NominationsRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
  ) {}

  /** A letter that was checked stays as it was checked. @throws DomainError `training.no_nomination`, `letter_kept`, `letter_form` */
  async execute({ nominationId, villageCode, content }: { nominationId: string; villageCode: string; content: Buffer }): Promise<void> {
    await this.transactions.run(() => this.held(nominationId, villageCode));
    const { file, type } = await tidyLetter(content);
    const id = newId();
    const key = `usulan/${id.slice(-2)}/${id}.bin`;
    await this.files.put(key, this.secrets.sealBytes(file, LETTER_PURPOSE), 'application/octet-stream');
    const before = await this.transactions.run(async () => {
      const { letterKey } = await this.held(nominationId, villageCode);
      await this.nominations.setLetter(nominationId, key, type);
      return letterKey;
    });
    if (before !== null) await this.files.remove(before);
  }

  private async held(id: string, villageCode: string): Promise<{ letterKey: string | null }> {
    const known = await this.nominations.lock(id);
    if (known?.villageCode !== villageCode) throw errors.make('no_nomination');
    if (known.state !== 'submitted' && !(HOLDS_SLOT.includes(known.state) && known.letterKey === null)) throw errors.make('letter_kept');
    return known;
  }
}

/** For the village that sent it and for the office of its batch. */
@Injectable()
export class ReadNominationLetter {
  constructor(
    private readonly nominations: NominationsRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
  ) {}

  /** @throws DomainError `training.no_nomination`, also for one of another village or batch */
  async execute({ nominationId, of }: { nominationId: string; of: { villageCode: string } | { batchId: string } }): Promise<NominationLetterFile> {
    const known = await this.nominations.byId(nominationId);
    const isTheirs = known !== null && ('villageCode' in of ? known.villageCode === of.villageCode : known.batchId === of.batchId);
    const sealed = isTheirs && known.letterKey !== null ? await this.files.get(known.letterKey) : null;
    if (!sealed || !known?.letterType) throw errors.make('no_nomination');
    return { content: this.secrets.openBytes(sealed, LETTER_PURPOSE), type: known.letterType };
  }
}

/** Known by content: a PDF as it is, a picture without what the camera wrote beside it. @throws DomainError `training.letter_form` */
async function tidyLetter(content: Buffer): Promise<{ file: Buffer; type: LetterType }> {
  if (content.length > MOST_BYTES) throw errors.make('letter_form', {}, { field: 'photo' });
  if (content.subarray(0, PDF_HEAD.length).toString('latin1') === PDF_HEAD) return { file: content, type: 'application/pdf' };
  try {
    return { file: await tidyPicture(content), type: 'image/jpeg' };
  } catch {
    throw errors.make('letter_form', {}, { field: 'photo' });
  }
}
