import type { SellerOrder } from '../api/views';
import { nextStep, type Step } from './next-step';

export interface Task {
  kind: 'accept' | 'ship' | 'handover';
  count: number;
  /** The nearest deadline of the group, `null` when no clock is running. */
  at: Date | null;
  /** The order whose deadline that is. */
  firstOrderId: string;
}

const KIND: Partial<Record<Step, Task['kind']>> = { accept: 'accept', pack: 'ship', ship: 'ship', ready: 'ship', reship: 'ship', handover: 'handover' };

/** Open orders grouped by what has to be done, the nearest deadline first, groups without a clock last. */
export function tasksOf(orders: readonly SellerOrder[]): Task[] {
  const groups = new Map<Task['kind'], Task>();
  for (const order of orders) {
    const step = nextStep(order);
    const kind = step && KIND[step.step];
    if (!kind) continue;
    const group = groups.get(kind) ?? { kind, count: 0, at: null, firstOrderId: order.id };
    const isNearer = step.deadline !== null && (group.at === null || step.deadline < group.at);
    groups.set(kind, { ...group, count: group.count + 1, ...(isNearer ? { at: step.deadline, firstOrderId: order.id } : {}) });
  }
  return [...groups.values()].sort((a, b) => (a.at?.getTime() ?? Infinity) - (b.at?.getTime() ?? Infinity));
}

const WORDS: Record<Task['kind'], { says: string; button: string; icon: 'bell' | 'truck' | 'hand' }> = {
  accept: { says: 'pesanan baru perlu diterima', button: 'Lihat dan terima', icon: 'bell' },
  ship: { says: 'pesanan perlu dikirim', button: 'Kerjakan sekarang', icon: 'truck' },
  handover: { says: 'pesanan menunggu diambil', button: 'Lihat pesanan', icon: 'hand' },
};
export const taskWords = (kind: Task['kind']): (typeof WORDS)[Task['kind']] => WORDS[kind];
