import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { type UploadRow, UploadsRepository } from '../persistence/uploads.repository';

/** A phone photo before anybody has made it small. */
export const MAX_UPLOAD_BYTES = 12 * 1024 * 1024;

export interface OwnUpload {
  id: string;
  personId: string;
}

/** Photos that arrive in pieces over days: they lie here until a command names them. Another person's photo is not there. */
@Injectable()
export class Uploads {
  constructor(
    private readonly uploads: UploadsRepository,
    private readonly clock: Clock,
  ) {}

  /** Beginning the same photo again is harmless. @throws DomainError `sync.upload_too_large`, `sync.client_id_reused` */
  async begin({ id, personId, length }: OwnUpload & { length: number }): Promise<{ received: number }> {
    if (!Number.isSafeInteger(length) || length < 1 || length > MAX_UPLOAD_BYTES) throw errors.make('upload_too_large', {}, { field: 'photo' });
    if (await this.uploads.begin({ id, personId, length }, this.clock.now())) return { received: 0 };
    const known = await this.own({ id, personId });
    if (known.length !== length) throw errors.make('client_id_reused', {}, { field: 'id' });
    return known;
  }

  /** @throws DomainError `sync.upload_missing` */
  async own({ id, personId }: OwnUpload): Promise<UploadRow> {
    const known = await this.uploads.find(id);
    if (known?.personId !== personId) throw errors.make('upload_missing');
    return known;
  }

  /** @returns bytes that are here now. @throws DomainError `sync.upload_missing`, `sync.upload_offset` with a piece that does not follow */
  async append({ id, personId, offset, content }: OwnUpload & { offset: number; content: Buffer }): Promise<number> {
    await this.own({ id, personId });
    if (content.length > 0 && !(await this.uploads.append(id, offset, content))) throw errors.make('upload_offset');
    return (await this.own({ id, personId })).received;
  }

  /** The whole photo. @throws DomainError `sync.upload_missing`, `sync.upload_unfinished` */
  async read(upload: OwnUpload): Promise<Buffer> {
    const known = await this.own(upload);
    if (known.received < known.length) throw errors.make('upload_unfinished');
    return this.uploads.content(upload.id);
  }

  async remove(upload: OwnUpload): Promise<void> {
    await this.own(upload);
    await this.uploads.remove(upload.id);
  }
}
