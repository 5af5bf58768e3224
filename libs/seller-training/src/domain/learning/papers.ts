import type { Question } from '../course';
import type { Answer, Given } from './learning-event';
import type { TestRole } from './test-role';

export { TEST_ROLES, type TestRole } from './test-role';

/** How often a test may be tried so that it counts. */
export const MOST_ATTEMPTS: Readonly<Record<TestRole, number>> = { pre: 1, post: 3 };

/** Raised when the rule below changes: a score says by which it was found. */
export const SCORER = 1;

export interface Cell<Asked> {
  pre: readonly Asked[];
  post: readonly Asked[];
}

/** The questions of a try, one of each objective, in the order of the blueprint: the same on the phone and on the server. */
export function paperOf<Asked>(cells: readonly Cell<Asked>[], role: TestRole, ordinal: number): Asked[] {
  return cells.flatMap((cell) => {
    const asked = cell[role][(ordinal - 1) % cell[role].length];
    return asked === undefined ? [] : [asked];
  });
}

export interface Score {
  /** Basis points, rounded down. */
  bp: number;
  right: number;
  asked: number;
  /** Ids of questions answered right. */
  rightItems: string[];
}

/** A pure function of the questions and what was answered. What was not asked is not looked at; what was not answered is wrong. */
export function scoreOf(paper: readonly Question[], answers: readonly Answer[]): Score {
  const given = new Map(answers.map((answer) => [answer.item, answer.given]));
  const rightItems = paper.filter((question) => isRight(question, given.get(question.id))).map(({ id }) => id);
  const asked = paper.length;
  return { bp: asked === 0 ? 0 : Math.floor((10_000 * rightItems.length) / asked), right: rightItems.length, asked, rightItems };
}

export function isRight(question: Question, given: Given | undefined): boolean {
  if (given === undefined) return false;
  if (question.kind === 'true_false') return given === question.answer;
  if (question.kind === 'number') return typeof given === 'number' && Math.abs(given - question.answer) <= question.tolerance;
  if (!Array.isArray(given)) return false;
  const chosen = new Set(given);
  return chosen.size === given.length && question.options.every((option, index) => option.isRight === chosen.has(index)) && given.every((index) => index < question.options.length);
}

/** Normalised gain, in ten-thousandths: how much of what could be learnt was learnt. `null` where nothing was left to learn. */
export function gainOf(preBp: number | null, postBp: number | null): number | null {
  if (preBp === null || postBp === null || preBp >= 10_000) return null;
  return Math.round((10_000 * (postBp - preBp)) / (10_000 - preBp));
}
