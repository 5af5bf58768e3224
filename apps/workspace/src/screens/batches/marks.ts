import type { LocalCommand } from '../../sync/local-command';
import type { RegisterLine, SessionDesk } from './batches-api';

/** Who a card says it is. Whether it was made by us only the server can tell, and it does when the mark arrives. */
export const learnerOnCard = (card: string): string | null => /^ETD1\.([0-9a-f-]{36})\.[\w-]{16}$/.exec(card.trim())?.[1] ?? null;

type Step = Pick<LocalCommand, 'payload' | 'occurredAt'>;
const CAME = new Set<RegisterLine['status']>(['present', 'late']);

/** The register with one mark of this phone laid over it: the first line for a learner counts. */
export function foreseeMark(desk: SessionDesk, { payload, occurredAt }: Step): SessionDesk {
  const learnerId = typeof payload.card === 'string' ? learnerOnCard(payload.card) : payload.learnerId;
  const status = payload.status as RegisterLine['status'];
  const line = desk.register.find((one) => one.learnerId === learnerId);
  if (!line || line.status !== null) return desk;
  const register = desk.register.map((one): RegisterLine => (one === line ? { ...one, status, method: typeof payload.card === 'string' ? 'card' : 'manual', at: occurredAt, reason: typeof payload.reason === 'string' ? payload.reason : '' } : one));
  return { ...desk, register, present: desk.present + (CAME.has(status) ? 1 : 0) };
}

export const marksOf = (sessionId: string) => (command: LocalCommand): boolean => command.kind === 'training.mark' && command.payload.sessionId === sessionId;
