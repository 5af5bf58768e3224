import { LrsClient } from './lrs/lrs-client';
import { TrainingXapi1766000060000 } from './persistence/migrations/1766000060000-training-xapi';
import { TrainingXapiEnds1766000080000 } from './persistence/migrations/1766000080000-training-xapi-ends';
import { XapiStatementsRepository } from './persistence/xapi-statements.repository';
import { DropStatements } from './use-cases/xapi/drop-statements';
import { QueueStatements, StatementsDue } from './use-cases/xapi/queue-statements';
import { SendStatements } from './use-cases/xapi/send-statements';

/** What is told to a learning record store: the parts of the module that belong together. */
export const XAPI_MIGRATIONS = [TrainingXapi1766000060000, TrainingXapiEnds1766000080000];
export const XAPI_INSIDE = [LrsClient, StatementsDue, XapiStatementsRepository];
export const XAPI_FACE = [DropStatements, QueueStatements, SendStatements];
