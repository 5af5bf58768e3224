import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings';
import { FileStorage } from './file-storage';
import { LocalFileStorage } from './local-file-storage';

/** The S3 client is loaded only where it is configured: it costs a third of a second at boot. */
function openStorage(settings: Settings): FileStorage {
  if (!settings.S3_BUCKET) return new LocalFileStorage(join(settings.DATA_DIR, 'files'));
  const { S3FileStorage } = require('./s3-file-storage') as typeof import('./s3-file-storage');
  return new S3FileStorage({ endpoint: settings.S3_ENDPOINT, region: settings.S3_REGION, bucket: settings.S3_BUCKET, accessKey: settings.S3_ACCESS_KEY, secretKey: settings.S3_SECRET_KEY });
}

@Global()
@Module({ providers: [{ provide: FileStorage, inject: [Settings], useFactory: openStorage }], exports: [FileStorage] })
export class StorageModule {}
