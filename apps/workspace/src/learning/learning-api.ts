import type { CarriedReceipt, SealedBekal, TestRole } from '@etalase/seller-training/phone';
import { answerOf, api } from '../api/client';
import { offlineProblem, problemFrom } from '../api/problem';
import type { AttemptGrant, Course, CourseOutline, Learning, PackageManifest } from '../api/views';
import type { Query } from '../queries/query-cache';

export const coursesQuery: Query<Course[]> = { key: 'training/courses', load: async () => (await answerOf(api.GET('/api/training/courses'))).items };
export const outlineQuery = (code: string): Query<CourseOutline> => ({ key: `training/courses/${code}`, load: () => answerOf(api.GET('/api/training/courses/{code}', { params: { path: { code } } })) });

export const readLearning = async (): Promise<Learning[]> => (await answerOf(api.GET('/api/training/enrolments'))).items;

export interface EnrolmentForm {
  course: string;
  villageCode: string;
  sex: Learner['sex'];
  ageBand: Learner['ageBand'];
  participantType: string;
  name?: string;
}
interface Learner {
  sex: 'f' | 'm' | 'unstated';
  ageBand: '<18' | '18-24' | '25-34' | '35-44' | '45-54' | '55+' | 'unstated';
}

/** @throws Problem */
export const enrol = async (form: EnrolmentForm): Promise<string> => (await answerOf(api.POST('/api/training/enrolments', { body: form }))).enrolmentId;

/** @throws Problem */
export const askPackage = (enrolmentId: string, deviceId: string, publicKey: string | null): Promise<PackageManifest> =>
  answerOf(api.POST('/api/training/enrolments/{enrolmentId}/package', { params: { path: { enrolmentId } }, body: { deviceId, ...(publicKey === null ? {} : { publicKey }) } }));

/** @throws Problem */
export const askTry = (enrolmentId: string, deviceId: string, role: TestRole, move: boolean): Promise<AttemptGrant> =>
  answerOf(api.POST('/api/training/enrolments/{enrolmentId}/attempts', { params: { path: { enrolmentId } }, body: { deviceId, role, ...(move ? { move } : {}) } }));

/** A package from a byte on. It has no time limit: on a rough line it goes on for as long as something comes. @throws Problem */
export async function askPart(versionId: string, from: number): Promise<Response> {
  const answer = await fetch(`/api/training/packages/${versionId}`, { credentials: 'same-origin', headers: from > 0 ? { range: `bytes=${from}-` } : {} }).catch(() => {
    throw offlineProblem();
  });
  if (answer.status !== 200 && answer.status !== 206) throw problemFrom(answer.status, await answer.json().catch(() => null));
  return answer;
}

/** @throws Problem */
export const bring = (part: SealedBekal): Promise<CarriedReceipt> => answerOf(api.POST('/api/training/carried', { body: part }));
