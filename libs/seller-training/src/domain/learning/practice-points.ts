/** One line of a task's list as a person saw it; what is not there yet is said why. */
export interface PracticePoint {
  isMet: boolean;
  reason: string;
}
export interface JudgedPoint extends PracticePoint {
  criterion: string;
}

const LEAST_REASON = 5;
export const MOST_REASON = 300;

/** The first point that cannot stand, or `null`: each line of the list is decided, and a no says why. */
export function pointFault(points: readonly PracticePoint[], lines: number): { at: number | null } | null {
  if (points.length !== lines) return { at: null };
  const at = points.findIndex(({ isMet, reason }) => reason.length > MOST_REASON || (!isMet && reason.trim().length < LEAST_REASON));
  return at < 0 ? null : { at };
}

export const isCompetent = (points: readonly PracticePoint[]): boolean => points.every(({ isMet }) => isMet);
