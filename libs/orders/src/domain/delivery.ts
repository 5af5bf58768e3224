import type { DeadlinePolicy } from './deadline-policy';
import { complainBy } from './deadlines';
import type { PartRecord } from './records';

/** Facts of a part that has just reached the shopper. */
export const delivery = (part: PartRecord, policy: DeadlinePolicy, now: Date): Partial<PartRecord> => ({ deliveredAt: now, complainBy: complainBy(policy, part.isFresh, now) });
