import type { Field, Pillar } from '../course';

/** From being named for a course to earning with it. Each step is counted among those of the step before. */
export const STEPS = ['asked', 'accepted', 'present', 'passed', 'listed', 'sold'] as const;
export type Step = (typeof STEPS)[number];
export type StepCounts = Record<Step, number>;

/** What the counts can be parted by. A course teaches several fields and pillars, so their groups overlap and have no sum. */
export const GROUPINGS = ['sex', 'age_band', 'regency', 'village', 'course', 'field', 'pillar'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const overlaps = (by: Grouping): boolean => by === 'field' || by === 'pillar';

export interface FunnelGroup {
  /** Value of the grouping: `f`, `18-29`, `18.04`, a course, a field … */
  group: string;
  counts: StepCounts;
}
export interface Funnel {
  by: Grouping;
  total: StepCounts;
  groups: FunnelGroup[];
}

export const none = (): StepCounts => ({ asked: 0, accepted: 0, present: 0, passed: 0, listed: 0, sold: 0 });
export function sumOf(groups: readonly FunnelGroup[]): StepCounts {
  const total = none();
  for (const { counts } of groups) for (const step of STEPS) total[step] += counts[step];
  return total;
}

/** Groups by course, folded to what the courses teach. */
export function folded(courses: readonly FunnelGroup[], by: 'field' | 'pillar', taught: ReadonlyMap<string, { fields: readonly Field[]; pillars: readonly Pillar[] }>): FunnelGroup[] {
  const groups = new Map<string, FunnelGroup[]>();
  for (const course of courses) {
    const content = taught.get(course.group);
    for (const name of (by === 'field' ? content?.fields : content?.pillars) ?? []) groups.set(name, [...(groups.get(name) ?? []), course]);
  }
  return [...groups].map(([group, members]) => ({ group, counts: sumOf(members) })).sort((a, b) => a.group.localeCompare(b.group));
}

/** What came of passing, so many days after it (Kirkpatrick's fourth level). */
export const HORIZONS = [30, 90, 180] as const;
export interface OutcomeAt {
  days: (typeof HORIZONS)[number];
  /** Certificates old enough to be asked: the denominator. */
  n: number;
  listed: number;
  sold: number;
}
