import { useEffect, useRef } from 'preact/hooks';
import { useSync } from '../sync/sync';
import type { LocalCommand } from '../sync/local-command';
import type { Query } from './query-cache';
import { type Answer, useQuery } from './use-query';

interface Foresight<T> {
  /** Whether a command changes this answer. */
  isOf: (command: LocalCommand) => boolean;
  step: (answer: T, command: LocalCommand) => T;
}

/** An answer that is in no pack, with what waits on this phone laid over it; asked again when some of that has gone. */
export function useForeseen<T>(query: Query<T>, { isOf, step }: Foresight<T>, options: { watch?: boolean } = {}): Answer<T> {
  const answer = useQuery(query, options);
  const waiting = (useSync()?.pending ?? []).filter(isOf);
  const before = useRef(waiting.length);
  useEffect(() => {
    if (waiting.length < before.current) answer.refresh();
    before.current = waiting.length;
  }, [waiting.length]);
  return answer.data === undefined ? answer : { ...answer, data: waiting.reduce(step, answer.data) };
}
