import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { StoredPhotoEntity } from './stored-photo.entity';

@Injectable()
export class PhotosRepository {
  constructor(private readonly database: Database) {}

  find(hash: string): Promise<StoredPhotoEntity | null> {
    return this.database.of(StoredPhotoEntity).findOneBy({ hash });
  }

  async note(photo: StoredPhotoEntity): Promise<void> {
    await this.database.of(StoredPhotoEntity).createQueryBuilder().insert().values(photo).orIgnore().execute();
  }
}
