import { Injectable } from '@nestjs/common';
import { Clock, days } from '@etalase/kernel';
import { withStanding } from '../domain/balance-transaction';
import type { Kind } from '../domain/ids';
import type { ApiList, ApiObject, Scope } from '../domain/objects';
import { problems } from '../domain/problem';
import { ObjectsRepository } from '../persistence/objects.repository';

export interface CreatedRange {
  gt?: number;
  gte?: number;
  lt?: number;
  lte?: number;
}

export interface ListInput {
  limit?: number;
  startingAfter?: string;
  endingBefore?: string;
  created?: number | CreatedRange;
  /** Marks every object of the list has. */
  refs?: string[];
  /** Marks of which each object has one. */
  anyRefs?: string[];
}

const USUAL = 10;
/** Stripe shows events of the last 30 days. */
const EVENT_DAYS = 30;

/** One page of a kind, newest first; the cursor is an object's id, so a page never shifts under whoever turns it. */
@Injectable()
export class ListObjects {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(scope: Scope, kind: Kind, url: string, input: ListInput): Promise<ApiList> {
    const { limit = USUAL, startingAfter, endingBefore, refs = [], anyRefs = [] } = input;
    if (startingAfter !== undefined && endingBefore !== undefined) throw problems.invalidParam('ending_before', 'You may only specify one of these parameters: starting_after, ending_before.');
    await this.assertThere(scope, kind, 'starting_after', startingAfter);
    await this.assertThere(scope, kind, 'ending_before', endingBefore);
    const [from, until] = rangeOf(input.created);
    const oldest = kind === 'event' ? new Date(this.clock.now().getTime() - days(EVENT_DAYS)) : null;
    const createdFrom = oldest && (!from || from < oldest) ? oldest : from;
    const rows = await this.objects.list(scope, kind, { refs, anyRefs, after: startingAfter ?? null, before: endingBefore ?? null, createdFrom, createdUntil: until, limit: limit + 1 });
    const page = rows.slice(0, limit);
    if (endingBefore !== undefined) page.reverse();
    return { object: 'list', url, has_more: rows.length > limit, data: page.map(({ data }) => this.present(kind, data)) };
  }

  private present(kind: Kind, data: ApiObject): ApiObject {
    return kind === 'balance_transaction' ? withStanding(data, this.clock.now()) : data;
  }

  private async assertThere(scope: Scope, kind: Kind, param: string, id: string | undefined): Promise<void> {
    if (id === undefined) return;
    const found = await this.objects.find(scope, id);
    if (found?.kind !== kind) throw problems.missing(kind, id, param);
  }
}

/** From and until, in whole seconds as `created` shows them: until is the first moment that is not in it any more. */
function rangeOf(created: number | CreatedRange | undefined): [Date | null, Date | null] {
  if (created === undefined) return [null, null];
  if (typeof created === 'number') return [at(created), at(created + 1)];
  const from = created.gte ?? (created.gt === undefined ? undefined : created.gt + 1);
  const until = created.lt ?? (created.lte === undefined ? undefined : created.lte + 1);
  return [from === undefined ? null : at(from), until === undefined ? null : at(until)];
}

const at = (seconds: number): Date => new Date(seconds * 1_000);
