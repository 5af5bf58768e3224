import type { IconName } from '@etalase/ui';
import type { SellerOrder } from '../api/views';
import { nextStep, type Step } from './next-step';

export interface Task {
  kind: 'accept' | 'ship' | 'handover' | 'answer' | 'verdict';
  count: number;
  /** The nearest deadline of the group, `null` when no clock is running. */
  at: Date | null;
  /** The order whose deadline that is. */
  firstOrderId: string;
}

const KIND: Partial<Record<Step, Task['kind']>> = { accept: 'accept', pack: 'ship', ship: 'ship', ready: 'ship', reship: 'ship', handover: 'handover' };

/** A complaint the buyer waits to hear about, or a decision on it that may still be appealed against: neither is a step of the parcel. */
export function wordOwed({ actions, complaint, dueAt }: Pick<SellerOrder, 'actions' | 'complaint' | 'dueAt'>): { kind: 'answer' | 'verdict'; deadline: Date | null } | null {
  if (actions.includes('answer') && !complaint?.seller) return { kind: 'answer', deadline: null };
  return actions.includes('appeal') ? { kind: 'verdict', deadline: dueAt ? new Date(dueAt) : null } : null;
}

function taskOf(order: SellerOrder): { kind: Task['kind']; deadline: Date | null } | null {
  const step = nextStep(order);
  const kind = step && KIND[step.step];
  return kind ? { kind, deadline: step.deadline } : wordOwed(order);
}

/** Open orders grouped by what has to be done, the nearest deadline first, groups without a clock last: who complains before who comes by. */
export function tasksOf(orders: readonly SellerOrder[]): Task[] {
  const groups = new Map<Task['kind'], Task>();
  for (const order of orders) {
    const task = taskOf(order);
    if (!task) continue;
    const { kind, deadline } = task;
    const group = groups.get(kind) ?? { kind, count: 0, at: null, firstOrderId: order.id };
    const isNearer = deadline !== null && (group.at === null || deadline < group.at);
    groups.set(kind, { ...group, count: group.count + 1, ...(isNearer ? { at: deadline, firstOrderId: order.id } : {}) });
  }
  const turn = ({ kind, at }: Task): number => at?.getTime() ?? (kind === 'answer' ? Number.MAX_SAFE_INTEGER : Infinity);
  return [...groups.values()].sort((a, b) => (turn(a) < turn(b) ? -1 : turn(a) > turn(b) ? 1 : 0));
}

const WORDS: Record<Task['kind'], { says: string; button: string; icon: IconName }> = {
  accept: { says: 'pesanan baru perlu diterima', button: 'Lihat dan terima', icon: 'bell' },
  ship: { says: 'pesanan perlu dikirim', button: 'Kerjakan sekarang', icon: 'truck' },
  handover: { says: 'pesanan menunggu diambil', button: 'Lihat pesanan', icon: 'hand' },
  answer: { says: 'keluhan pembeli belum dijawab', button: 'Baca dan jawab', icon: 'warn' },
  verdict: { says: 'keputusan petugas perlu dibaca', button: 'Lihat keputusannya', icon: 'shield' },
};
export const taskWords = (kind: Task['kind']): (typeof WORDS)[Task['kind']] => WORDS[kind];
