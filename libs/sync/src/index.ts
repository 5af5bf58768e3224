export { type CommandReceipt, onServerClock, type Outcome, type PhoneCommand, type Refused } from './domain/command';
export type { PackCursor } from './domain/pack-cursor';
export { encodePackCursor } from './domain/pack-cursor';
export { SyncModule } from './sync.module';
export { DoOnce, type Work } from './use-cases/do-once';
export { nextCursor, OpenPack, type PackWindow } from './use-cases/open-pack';
export { PurgeCommands, PurgeCommandsDue } from './use-cases/purge-commands';
export { MAX_UPLOAD_BYTES, type OwnUpload, Uploads } from './use-cases/uploads';
