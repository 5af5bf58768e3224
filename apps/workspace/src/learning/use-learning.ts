import { useEffect } from 'preact/hooks';
import { makeStore, useStore } from '../store';
import { learningName, useSync } from '../sync/sync';
import { LearningStore } from './learning-store';
import { LocalLearning } from './local-learning';
import { type Standing, standingOf } from './standing';

const opened = makeStore<LocalLearning | null>(null);
/** The browser keeps nothing: there is no learning without a place for it. */
const isRefused = makeStore(false);
const version = makeStore(0);
let opening: string | null = null;

/** Opens what this phone knows of a person's learning; the engine must be open. */
async function openLearning(personId: string): Promise<void> {
  const known = opened.get();
  if (opening === personId || (known?.personId === personId && !known.store.isClosed)) return;
  opening = personId;
  try {
    const learning = new LocalLearning(await LearningStore.open(learningName(personId)), personId);
    learning.subscribe(() => version.set(version.get() + 1));
    await learning.start();
    if (opening !== personId) return;
    opened.set(learning);
    isRefused.set(false);
  } catch {
    isRefused.set(true);
  } finally {
    opening = null;
  }
}

/** Redraws with every change; `null` until it is open. */
export function useLearning(): LocalLearning | null {
  useStore(version);
  return useStore(opened);
}
export const useIsRefused = (): boolean => useStore(isRefused);

/** Opens it for this person, and asks where they stand whenever the line has held. */
export function useOpenLearning(personId: string): LocalLearning | null {
  const learning = useLearning();
  const sync = useSync();
  const isHeld = sync?.lineState === 'held';
  useEffect(() => {
    if (sync) void openLearning(personId);
  }, [personId, sync === null]);
  useEffect(() => {
    if (learning && isHeld) void learning.refresh();
  }, [learning, isHeld]);
  return learning?.personId === personId ? learning : null;
}

export function standing(learning: LocalLearning, enrolmentId: string): Standing {
  const server = learning.list.find((one) => one.enrolmentId === enrolmentId);
  return standingOf(server, learning.packagesOf(enrolmentId), learning.events(enrolmentId));
}
