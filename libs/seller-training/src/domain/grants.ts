import { TransitionTable } from '@etalase/kernel';
import { addDays } from './certificate';
import { CAPABILITY_RULES } from './capability-rules';
import type { Capability } from './course';

/** A grant always says what it rests on; what rests on an operator's help is computed from the mandate and never stored. */
export type StoredCause = 'certificate' | 'waiver';
export type GrantCause = StoredCause | 'assisted';

export type GrantState = 'active' | 'grace' | 'suspended' | 'ended';
export const grantStates = new TransitionTable<GrantState>(
  'training.grant',
  ['active'],
  { active: ['grace', 'suspended', 'ended'], grace: ['suspended', 'ended'], suspended: ['ended'], ended: [] },
  { active: 'berlaku', grace: 'masa tenggang', suspended: 'dibekukan', ended: 'berakhir' },
);

export interface Grant {
  id: string;
  capability: Capability;
  cause: StoredCause;
  /** Of the certificate or the waiver. */
  causeId: string;
  state: GrantState;
  /** ISO date, the last it holds in full; `null` for good. */
  lastDay: string | null;
}

export interface Standing {
  capability: Capability;
  /** What holds at this moment. */
  state: 'active' | 'grace' | 'suspended';
  cause: GrantCause;
  causeId: string | null;
  lastDay: string | null;
  /** ISO date, the last of the grace. */
  graceUntil: string | null;
}

const RANK: Record<Standing['state'], number> = { active: 0, grace: 1, suspended: 2 };

/** Read from the dates, not from what a job has written: a late run neither takes nor gives a day. */
function standingOfGrant({ capability, cause, causeId, state, lastDay }: Grant, today: string): Standing | null {
  const graceUntil = lastDay === null ? null : addDays(lastDay, CAPABILITY_RULES[capability].graceDays);
  const found = { capability, cause, causeId, lastDay, graceUntil };
  if (state === 'ended') return null;
  if (state === 'suspended') return { ...found, state };
  if (lastDay === null || today <= lastDay) return { ...found, state: 'active' };
  return graceUntil !== null && today <= graceUntil ? { ...found, state: 'grace' } : null;
}

/** The best each capability stands at, and why. What is suspended for fraud takes the others with it when it happens, so a grant that is active came later and counts. */
export function standingsOf(grants: readonly Grant[], today: string): Map<Capability, Standing> {
  const best = new Map<Capability, Standing>();
  for (const grant of grants) {
    const standing = standingOfGrant(grant, today);
    const known = best.get(grant.capability);
    if (standing && (!known || RANK[standing.state] < RANK[known.state])) best.set(grant.capability, standing);
  }
  return best;
}

export const holds = (standing: Standing | undefined): boolean => standing !== undefined && standing.state !== 'suspended';
