import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { EnrolmentsRepository } from '../../persistence/enrolments.repository';
import { LearningResultsRepository } from '../../persistence/learning-results.repository';
import { TellTruth } from './tell-truth';

/** A question was wrong, or its key: everybody who answered it gets the point, with a reason on record. Nothing already written is changed. */
@Injectable()
export class ReviseScore {
  constructor(
    private readonly results: LearningResultsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly tell: TellTruth,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Who would be touched, and what they would have: to be looked at before `execute`. */
  async foresee({ item }: { item: string }): Promise<{ attemptId: string; enrolmentId: string; before: number; after: number }[]> {
    return (await this.results.askedItem(item)).filter(({ rightItems }) => !rightItems.includes(item)).map((one) => ({ attemptId: one.attemptId, enrolmentId: one.enrolmentId, before: one.scoreBp, after: bpOf(one.rightItems.length + 1, one.asked) }));
  }

  /** @returns how many tries got the point. @throws DomainError `training.reason_missing` */
  async execute({ item, reason, by }: { item: string; reason: string; by: string }): Promise<number> {
    if (reason.trim().length < 5 || reason.length > 300) throw errors.make('reason_missing', {}, { field: 'reason' });
    return this.transactions.run(async () => {
      const touched = (await this.results.askedItem(item)).filter(({ rightItems }) => !rightItems.includes(item));
      for (const { attemptId, rightItems, asked } of touched) {
        await this.results.reviseScore({ attemptId, scoreBp: bpOf(rightItems.length + 1, asked), rightItems: [...rightItems, item], asked, reason, by }, this.clock.now());
      }
      for (const enrolmentId of [...new Set(touched.map((one) => one.enrolmentId))].sort()) {
        const enrolment = await this.enrolments.lock(enrolmentId);
        if (enrolment) await this.tell.execute(enrolment);
      }
      return touched.length;
    });
  }
}

const bpOf = (right: number, asked: number): number => (asked === 0 ? 0 : Math.floor((10_000 * right) / asked));
