import { Injectable } from '@nestjs/common';
import { StorePhoto } from '@etalase/catalogue';
import type { Actor } from '@etalase/platform';
import { Uploads } from '@etalase/sync';

/** The photo a command names: it came in pieces before. Stored first, outside any transaction; inside, its hash is known and no file is touched. */
@Injectable()
export class PhotosOfCommands {
  constructor(
    private readonly uploads: Uploads,
    private readonly storePhoto: StorePhoto,
  ) {}

  /** @throws DomainError `sync.upload_missing`, `sync.upload_unfinished`, or what is wrong with the photo. */
  async store({ personId }: Actor, id: string): Promise<void> {
    await this.storePhoto.execute({ content: await this.uploads.read({ id, personId }) });
  }

  /** The photo's bytes, for work that is not one transaction: its pieces are let go by `drop`, when that work is done. */
  read({ personId }: Actor, id: string): Promise<Buffer> {
    return this.uploads.read({ id, personId });
  }

  drop({ personId }: Actor, id: string): Promise<void> {
    return this.uploads.remove({ id, personId });
  }

  /** The photo's bytes; its pieces are let go when the transaction commits. */
  async take({ personId }: Actor, id: string): Promise<Buffer> {
    const content = await this.uploads.read({ id, personId });
    await this.uploads.remove({ id, personId });
    return content;
  }
}
