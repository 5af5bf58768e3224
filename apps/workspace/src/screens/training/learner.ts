import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CoursePackage } from '@etalase/seller-training/phone';
import type { Learning, Me } from '../../api/views';
import type { LocalLearning } from '../../learning/local-learning';
import type { Standing } from '../../learning/standing';
import { standing } from '../../learning/use-learning';

interface Learner {
  me: Me;
  learning: LocalLearning;
}
export const LearnerContext = createContext<Learner | null>(null);

export function useLearner(): Learner {
  const learner = useContext(LearnerContext);
  if (!learner) throw new Error('used outside the room of training');
  return learner;
}

export interface TakenCourse {
  server: Learning;
  enrolmentId: string;
  packages: CoursePackage[];
  course: CoursePackage['course'];
  tests: CoursePackage['tests'];
  standing: Standing;
}

/** A course that is on this phone, with where the learner stands; `null` while it is not. */
export function useCourse(code: string): TakenCourse | null {
  const { learning } = useLearner();
  const server = learning.of(code);
  const packages = server ? learning.packagesOf(server.enrolmentId) : [];
  const [main] = packages;
  if (!server || !main) return null;
  return { server, enrolmentId: server.enrolmentId, packages, course: main.course, tests: main.tests, standing: standing(learning, server.enrolmentId) };
}

export const percent = (bp: number): string => String(Math.floor(bp / 100));
