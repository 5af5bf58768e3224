import { Injectable } from '@nestjs/common';
import { FileStorage, Secrets } from '@etalase/platform';
import sharp from 'sharp';
import { SessionsRepository, type SessionView } from '../../persistence/sessions.repository';
import { EVIDENCE_PURPOSE } from '../batches/give-session-evidence';

/** A report is sent by WhatsApp: so many photos, so large. */
const MOST_PHOTOS = 24;
const MOST_OF_SESSION = 6;
const LONGEST_SIDE = 900;

/** Sessions of a batch with the photos that show them. */
@Injectable()
export class ActivityPhotos {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
  ) {}

  async ofBatch(batchId: string): Promise<{ sessions: { session: SessionView; photos: Buffer[] }[]; morePhotos: number }> {
    const sessions: { session: SessionView; photos: Buffer[] }[] = [];
    let [shown, morePhotos] = [0, 0];
    for (const session of await this.sessions.ofBatch(batchId)) {
      const photos: Buffer[] = [];
      const evidence = session.evidence === 0 ? [] : await this.sessions.evidence(session.id);
      for (const { storageKey } of evidence) {
        const picture = shown < MOST_PHOTOS && photos.length < MOST_OF_SESSION ? await this.picture(storageKey) : null;
        if (picture) photos.push(picture);
        else morePhotos += 1;
        shown += picture ? 1 : 0;
      }
      sessions.push({ session, photos });
    }
    return { sessions, morePhotos };
  }

  /** `null` when the file is gone: the report is not for that reason. */
  private async picture(storageKey: string): Promise<Buffer | null> {
    const sealed = await this.files.get(storageKey);
    if (!sealed) return null;
    return sharp(this.secrets.openBytes(sealed, EVIDENCE_PURPOSE)).resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 72 }).toBuffer();
  }
}
