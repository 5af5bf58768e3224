import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { saysTheSame, type Statement } from '../../domain/xapi/statement';
import { type LrsAnswer, LrsClient } from '../../lrs/lrs-client';
import { XapiStatementsRepository } from '../../persistence/xapi-statements.repository';

const AT_ONCE = 50;

/** Tells a learning record store what waits, in the order it happened. What it holds already counts as told; what it will never take is put aside with its reason. */
@Injectable()
export class SendStatements {
  constructor(
    private readonly statements: XapiStatementsRepository,
    private readonly lrs: LrsClient,
    private readonly clock: Clock,
  ) {}

  /** Safe to run twice and at once: a statement has one id. @returns how many were settled. @throws Error while the store does not answer: what waits goes on waiting */
  async execute(): Promise<number> {
    if (!this.lrs.isOn) return 0;
    let settled = 0;
    for (let waiting = await this.statements.queued(AT_ONCE); waiting.length > 0; waiting = await this.statements.queued(AT_ONCE)) {
      const answer = await this.lrs.post(waiting);
      if (answer.outcome === 'taken') await this.settle(waiting, 'sent', '');
      // One of them is the cause: each by itself.
      else for (const one of waiting) await this.alone(one);
      settled += waiting.length;
    }
    return settled;
  }

  private async alone(one: Statement): Promise<void> {
    const answer: LrsAnswer = await this.lrs.put(one);
    if (answer.outcome === 'taken') return this.settle([one], 'sent', '');
    if (answer.outcome === 'refused') return this.settle([one], 'quarantined', answer.why);
    const theirs = await this.lrs.read(one.id);
    if (theirs && saysTheSame(one, theirs)) return this.settle([one], 'sent', '');
    return this.settle([one], 'quarantined', theirs ? 'The store holds another statement under this id.' : 'The store says this id is taken, and does not show by what.');
  }

  private settle(some: readonly Statement[], state: 'sent' | 'quarantined', why: string): Promise<void> {
    return this.statements.settle(some.map(({ id }) => id), state, why, this.clock.now());
  }
}
