import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { FileStorage, Secrets } from '@etalase/platform';
import sharp from 'sharp';
import { errors } from '../../domain/errors';
import { type SessionView, SessionsRepository } from '../../persistence/sessions.repository';
import { HeldSession } from './hold-session';

export const EVIDENCE_PURPOSE = 'training-evidence';
const MOST_BYTES = 12 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 1_600;
const MOST_PHOTOS = 20;
const FORMATS = new Set(['jpeg', 'png', 'webp']);

/** A photo of the session or of its signed sheet. People are on it: what the camera wrote beside it is dropped, and it is sealed before it is stored. */
@Injectable()
export class GiveSessionEvidence {
  constructor(
    private readonly held: HeldSession,
    private readonly sessions: SessionsRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** One that a phone gives later goes by the phone's own id. */
  isGiven(id: string): Promise<boolean> {
    return this.sessions.hasEvidence(id);
  }

  /**
   * The same id twice is one photo.
   * @param takenAt of a phone without signal: a photo of the session may arrive when a colleague has closed it
   * @throws DomainError `training.no_session`, `not_open_session`, `evidence_form`, `evidence_most`
   */
  async execute({ sessionId, kind, content, by, id = newId(), takenAt = this.clock.now() }: { sessionId: string; kind: 'photo' | 'signed_sheet'; content: Buffer; by: string; id?: string; takenAt?: Date }): Promise<void> {
    const assertTaken = (session: SessionView | null): void => {
      if (!session?.facilitators.includes(by)) throw errors.make('no_session');
      if (session.state !== 'open' && !(session.closedAt && takenAt <= session.closedAt)) throw errors.make('not_open_session');
      if (session.evidence >= MOST_PHOTOS) throw errors.make('evidence_most');
    };
    assertTaken(await this.sessions.byId(sessionId));
    const picture = await tidyPicture(content);
    const storageKey = `sesi/${id.slice(-2)}/${id}.bin`;
    await this.files.put(storageKey, this.secrets.sealBytes(picture, EVIDENCE_PURPOSE), 'application/octet-stream');
    try {
      // Judged again while the session stands still: several phones may give the last photo there is room for.
      await this.held.run(sessionId, async (session) => {
        assertTaken(session);
        await this.sessions.addEvidence({ id, sessionId, kind, storageKey, by, at: this.clock.now() });
      });
    } catch (refused) {
      if (!(await this.sessions.hasEvidence(id))) await this.files.remove(storageKey);
      throw refused;
    }
  }
}

/** Without what the camera wrote beside it. @throws DomainError `training.evidence_form` */
export async function tidyPicture(content: Buffer): Promise<Buffer> {
  try {
    const { format, width, height } = await sharp(content, { limitInputPixels: false }).metadata();
    if (content.length > MOST_BYTES || !FORMATS.has(format) || width * height > MOST_PIXELS) throw errors.make('evidence_form', {}, { field: 'photo' });
    return await sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 80 }).toBuffer();
  } catch {
    throw errors.make('evidence_form', {}, { field: 'photo' });
  }
}
