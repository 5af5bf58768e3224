import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, from, type Observable, switchMap, throwError } from 'rxjs';
import { AuditLog } from '@etalase/accounts';
import { DomainError } from '@etalase/kernel';
import { ON_BEHALF_HEADER, type RequestWithActor } from '@etalase/platform';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Every act in somebody's name is on the audit log before it is done: a row without an act is possible (the process died,
 * the act was refused and a second row says so), an act without a row is not. What was sent is not kept: it may be secret.
 */
@Injectable()
export class OnBehalfAudit implements NestInterceptor {
  constructor(private readonly audit: AuditLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const { actor } = request;
    if (!actor?.onBehalfOf || SAFE.has(request.method)) return next.handle();
    const entry = {
      actorId: actor.personId,
      onBehalfOf: actor.onBehalfOf.personId,
      subject: `seller:${String(request.headers[ON_BEHALF_HEADER])}`,
      details: { act: context.getHandler().name, mandateId: actor.onBehalfOf.mandateId },
    };
    return from(this.audit.record({ ...entry, action: 'on-behalf.act' })).pipe(
      switchMap(() => next.handle()),
      catchError((error: unknown) => {
        const code = error instanceof DomainError ? error.code : 'fault';
        return from(this.audit.record({ ...entry, action: 'on-behalf.refused', details: { ...entry.details, code } })).pipe(switchMap(() => throwError(() => error)));
      }),
    );
  }
}
