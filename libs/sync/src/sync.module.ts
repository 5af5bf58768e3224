import { Module } from '@nestjs/common';
import { declarePersistence } from '@etalase/platform';
import { CommandsRepository } from './persistence/commands.repository';
import { FeedRepository } from './persistence/feed.repository';
import { SyncInitial1763701100000 } from './persistence/migrations/1763701100000-sync-initial';
import { UploadsRepository } from './persistence/uploads.repository';
import { DoOnce } from './use-cases/do-once';
import { OpenPack } from './use-cases/open-pack';
import { PurgeCommands } from './use-cases/purge-commands';
import { Uploads } from './use-cases/uploads';

declarePersistence({ schema: 'sync', entities: [], migrations: [SyncInitial1763701100000] });

const FACE = [DoOnce, OpenPack, PurgeCommands, Uploads];

@Module({ providers: [CommandsRepository, FeedRepository, UploadsRepository, ...FACE], exports: FACE })
export class SyncModule {}
