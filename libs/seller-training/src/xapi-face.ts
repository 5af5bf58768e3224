/** What other parts of the program may use of the learning record store; part of `index.ts`. */
export { DropStatementsDue, SendStatementsDue } from './domain/xapi/xapi-jobs';
export type { Statement } from './domain/xapi/statement';
export { DropStatements } from './use-cases/xapi/drop-statements';
export { QueueStatements, type Telling } from './use-cases/xapi/queue-statements';
export { SendStatements } from './use-cases/xapi/send-statements';
