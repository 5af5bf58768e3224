import { DomainError, type FieldProblem } from '@etalase/kernel';
import { toProblem } from '@etalase/platform';
import { englishError } from '@etalase/ui';
import type { Shop } from '../layout/shop-context';

export interface Explanation {
  status: number;
  code: string;
  message: string;
  fields: FieldProblem[];
  isFault: boolean;
}

/** An error in the reader's language: the sentence of the domain, or its English counterpart where the shop has one. */
export function explain(error: unknown, { locale }: Pick<Shop, 'locale'>): Explanation {
  const { problem, isFault } = toProblem(error);
  const english = locale === 'en' ? englishError(problem.code, error instanceof DomainError ? error.args : {}) : null;
  return {
    status: problem.status,
    code: problem.code,
    message: english ?? problem.detail,
    fields: problem.fields.map((field) => ({ ...field, message: english ?? field.message })),
    isFault,
  };
}
