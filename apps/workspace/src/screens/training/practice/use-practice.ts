import { useMemo } from 'preact/hooks';
import { practiceShop, type PracticeShop } from '@etalase/seller-training/phone';
import type { LearningStore } from '../../../learning/learning-store';
import { practiceSteps } from '../../../learning/standing';
import { useCourse, useLearner } from '../learner';

export interface PracticeWork {
  code: string;
  /** Address of the practice shop. */
  base: string;
  shop: PracticeShop;
  store: LearningStore;
  /** Tasks of the course, with whether they are done. */
  tasks: { code: string; title: string; text: string; kind: string; isDone: boolean }[];
  /** One step in the shop: it is done when it is safe on the phone. */
  act: (act: string, data: Record<string, unknown>) => Promise<void>;
}

/** The practice shop as the steps of this phone have made it; `null` while the course is not here. */
export function usePractice(code: string): PracticeWork | null {
  const { learning } = useLearner();
  const taken = useCourse(code);
  const steps = taken ? practiceSteps(learning.events(taken.enrolmentId)) : [];
  const shop = useMemo(() => practiceShop(steps), [steps.length, taken?.enrolmentId]);
  if (!taken) return null;
  return {
    code,
    base: `/pelatihan/${code}/toko`,
    shop,
    store: learning.store,
    tasks: taken.course.practice.filter(({ kind }) => kind !== 'submission').map((task) => ({ ...task, isDone: taken.standing.practice.has(task.code) })),
    act: async (act, data) => void (await learning.write('practice', taken.enrolmentId, { act, data })),
  };
}
