import { type ApiList, type ApiObject, kindOf, problems, RetrieveObject, type Scope } from '@etalase/payments-api';
import { Injectable } from '@nestjs/common';

const MOST_DEPTH = 4;

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Puts objects in the place of their ids, as `expand` asks: `customer`, `latest_charge.balance_transaction`, `data.customer`. */
@Injectable()
export class Expand {
  constructor(private readonly retrieve: RetrieveObject) {}

  /** @throws ApiProblem for what cannot be expanded */
  async execute(scope: Scope, answer: ApiObject | ApiList, paths: readonly string[]): Promise<ApiObject | ApiList> {
    if (paths.length === 0) return answer;
    // What is filled in must not reach the row it was read from.
    const copy = structuredClone(answer);
    for (const path of paths) {
      const steps = path.split('.');
      if (steps.length > MOST_DEPTH + (steps[0] === 'data' ? 1 : 0)) throw problems.invalidParam('expand', `You cannot expand more than ${MOST_DEPTH} levels of a property. You requested to expand ${path.slice(0, 100)}.`);
      await this.fill(scope, copy as unknown as Holder, steps, path);
    }
    return copy;
  }

  private async fill(scope: Scope, holder: Holder, [name = '', ...rest]: string[], path: string): Promise<void> {
    if (!Object.hasOwn(holder, name)) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
    const value = holder[name];
    if (Array.isArray(value)) {
      if (rest.length === 0) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
      for (const one of value) if (isHolder(one)) await this.fill(scope, one, rest, path);
      return;
    }
    if (typeof value === 'string') {
      const found = kindOf(value) === null ? null : await this.retrieve.find(scope, value);
      if (!found) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
      holder[name] = structuredClone(found);
    } else if (value !== null && !isHolder(value)) throw problems.invalidParam('expand', `This property cannot be expanded (${path.slice(0, 100)}).`);
    const next = holder[name];
    if (rest.length > 0 && isHolder(next)) await this.fill(scope, next, rest, path);
  }
}
