import { type ApiList, type ApiObject, type Kind, kindOf, problems, RetrieveObject, type Scope } from '@etalase/payments-api';
import { Injectable } from '@nestjs/common';

const MOST_DEPTH = 4;

type Holder = Record<string, unknown>;

export interface ToExpand {
  scope: Scope;
  answer: ApiObject | ApiList;
  paths: readonly string[];
  assertReadable: (kind: Kind) => void;
}
type Asked = Pick<ToExpand, 'scope' | 'assertReadable'> & { path: string };

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Puts objects in the place of their ids, as `expand` asks: `customer`, `latest_charge.balance_transaction`, `data.customer`. */
@Injectable()
export class Expand {
  constructor(private readonly retrieve: RetrieveObject) {}

  /** @param assertReadable throws for a kind the caller may not read: an id in an answer opens nothing @throws ApiProblem for what cannot be expanded */
  async execute({ scope, answer, paths, assertReadable }: ToExpand): Promise<ApiObject | ApiList> {
    if (paths.length === 0) return answer;
    // What is filled in must not reach the row it was read from.
    const copy = structuredClone(answer);
    for (const path of paths) {
      const steps = path.split('.');
      if (steps.length > MOST_DEPTH + (steps[0] === 'data' ? 1 : 0)) throw problems.invalidParam('expand', `You cannot expand more than ${MOST_DEPTH} levels of a property. You requested to expand ${path.slice(0, 100)}.`);
      await this.fill({ scope, path, assertReadable }, copy as unknown as Holder, steps);
    }
    return copy;
  }

  private async fill(asked: Asked, holder: Holder, [name = '', ...rest]: string[]): Promise<void> {
    const { scope, path, assertReadable } = asked;
    if (!Object.hasOwn(holder, name)) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
    const value = holder[name];
    if (Array.isArray(value)) {
      if (rest.length === 0) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
      for (const one of value) if (isHolder(one)) await this.fill(asked, one, rest);
      return;
    }
    if (typeof value === 'string') {
      const kind = kindOf(value);
      if (kind !== null) assertReadable(kind);
      const found = kind === null ? null : await this.retrieve.find(scope, value);
      if (!found) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
      holder[name] = structuredClone(found);
    } else if (value !== null && !isHolder(value)) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
    const next = holder[name];
    if (rest.length > 0 && isHolder(next)) await this.fill(asked, next, rest);
  }
}
