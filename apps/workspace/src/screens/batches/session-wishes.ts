import type { LocalCommand } from '../../sync/local-command';
import { OF_SESSION } from '../../words/commands';
import type { RegisterLine, SessionDesk, TaughtSession } from './batches-api';

/** Who a card says it is. Whether it was made by us only the server can tell, and it does when the mark arrives. */
export const learnerOnCard = (card: string): string | null => /^ETD1\.([0-9a-f-]{36})\.[\w-]{16}$/.exec(card.trim())?.[1] ?? null;

type Step = Pick<LocalCommand, 'kind' | 'payload' | 'occurredAt'>;
type Wish = Pick<LocalCommand, 'kind' | 'payload'>;
const CAME = new Set<RegisterLine['status']>(['present', 'late']);

/** What was done at one session on this phone. */
export const wishesOf =
  (sessionId: string) =>
  ({ kind, payload }: Wish): boolean =>
    OF_SESSION.has(kind) && payload.sessionId === sessionId;
export const isSessionWish = ({ kind }: Wish): boolean => OF_SESSION.has(kind);

/** A session with one act of this phone laid over it. Whether it was right the server says when it arrives. */
export function foreseeSession(desk: SessionDesk, step: Step): SessionDesk {
  if (step.kind === 'training.mark') return withMark(desk, step);
  if (step.kind === 'training.evidence') return { ...desk, evidence: desk.evidence + 1 };
  return { ...desk, state: stateAfter(desk.state, step) };
}

/** The same for the list of them. */
export const foreseeTaught = (sessions: TaughtSession[], step: Step): TaughtSession[] =>
  sessions.map((session) => (wishesOf(session.id)(step) ? { ...session, state: stateAfter(session.state, step) } : session));

function stateAfter(state: TaughtSession['state'], { kind }: Wish): TaughtSession['state'] {
  if (kind === 'training.open' && state === 'scheduled') return 'open';
  return kind === 'training.close' && state === 'open' ? 'closed' : state;
}

/** The first line for a learner counts. */
function withMark(desk: SessionDesk, { payload, occurredAt }: Step): SessionDesk {
  const learnerId = typeof payload.card === 'string' ? learnerOnCard(payload.card) : payload.learnerId;
  const status = payload.status as RegisterLine['status'];
  const line = desk.register.find((one) => one.learnerId === learnerId);
  if (!line || line.status !== null) return desk;
  const register = desk.register.map((one): RegisterLine => (one === line ? { ...one, status, method: typeof payload.card === 'string' ? 'card' : 'manual', at: occurredAt, reason: typeof payload.reason === 'string' ? payload.reason : '' } : one));
  return { ...desk, register, present: desk.present + (CAME.has(status) ? 1 : 0) };
}

/** `pembukaan sesi, 12 absen dan 1 foto` */
export function listOfWishes(wishes: readonly Wish[]): string {
  const count = (kind: string): number => wishes.filter((wish) => wish.kind === kind).length;
  const [marks, photos] = [count('training.mark'), count('training.evidence')];
  const parts = [count('training.open') > 0 && 'pembukaan sesi', marks > 0 && `${marks} absen`, photos > 0 && `${photos} foto`, count('training.close') > 0 && 'penutupan sesi'].filter((part) => part !== false);
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} dan ${parts.at(-1)}` : (parts[0] ?? '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
