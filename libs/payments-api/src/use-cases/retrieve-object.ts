import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { withStanding } from '../domain/balance-transaction';
import { kindOf, type Kind, uuidOf } from '../domain/ids';
import type { ApiObject, Scope } from '../domain/objects';
import { problems } from '../domain/problem';
import { ObjectsRepository } from '../persistence/objects.repository';
import { FollowApiPayment } from './follow-api-payment';

const MOVING = new Set(['requires_action', 'processing', 'requires_capture']);

/** One object as it is now. */
@Injectable()
export class RetrieveObject {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly follow: FollowApiPayment,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem when it is not there, or of somebody else */
  async execute(scope: Scope, kind: Kind, id: string): Promise<ApiObject> {
    const found = await this.find(scope, id);
    if (!found || kindOf(id) !== kind) throw problems.missing(kind, id);
    return found;
  }

  /** Whatever the id is the id of; `null` when there is nothing, for expanding. */
  async find(scope: Scope, id: string): Promise<ApiObject | null> {
    const stored = kindOf(id) === null ? null : await this.objects.find(scope, id);
    if (!stored) return null;
    if (stored.isDeleted) return { id: stored.id, object: stored.data.object, deleted: true };
    if (stored.kind === 'balance_transaction') return withStanding(stored.data, this.clock.now());
    // Whoever asks hears of a payment at once, even when its news is still under way to us.
    if (stored.kind === 'payment_intent' && MOVING.has(String(stored.data.status))) return (await this.follow.execute({ paymentIntentId: uuidOf(id) ?? id })) ?? stored.data;
    return stored.data;
  }
}
