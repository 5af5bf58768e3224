import { useState } from 'preact/hooks';
import { MOST_AT_ONCE } from '../../api/office-desk';

export interface Chosen {
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** All of these up to the limit, or none when they are all chosen. */
  toggleAll: (ids: readonly string[]) => void;
  /** Why a row was not decided, after the last try. */
  refusalOf: (id: string) => string | undefined;
  /** Keeps what was refused chosen, each with its reason. @returns in words what came of it */
  settle: (outcomes: ReadonlyMap<string, string | null>, done: string) => string;
}

/** Rows ticked in a pile, and what came of the last decision on them. */
export function useChosen(): Chosen {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    has: (id) => chosen.has(id),
    toggle: (id) => setChosen((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : before.size < MOST_AT_ONCE ? new Set([...before, id]) : before)),
    toggleAll: (ids) => setChosen(ids.slice(0, MOST_AT_ONCE).every((id) => chosen.has(id)) ? new Set() : new Set(ids.slice(0, MOST_AT_ONCE))),
    refusalOf: (id) => refused.get(id),
    settle: (outcomes, done) => {
      const failed = [...outcomes].flatMap(([id, why]) => (why === null ? [] : [[id, why] as const]));
      setRefused(new Map(failed));
      setChosen(new Set(failed.map(([id]) => id)));
      const settled = outcomes.size - failed.length;
      return failed.length === 0 ? `${settled} ${done}.` : `${settled} ${done}, ${failed.length} belum. Alasannya ada di barisnya.`;
    },
  };
}
