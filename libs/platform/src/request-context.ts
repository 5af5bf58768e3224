import { AsyncLocalStorage } from 'node:async_hooks';

/** What follows a request from the front door through the outbox into the jobs it causes. */
export interface RequestContext {
  requestId: string;
  /** Set inside a job. */
  jobId?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const currentContext = (): RequestContext | undefined => storage.getStore();
export const withContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);
/** For frameworks whose hooks continue by callback rather than by return. */
export const enterContext = (context: RequestContext): void => storage.enterWith(context);
