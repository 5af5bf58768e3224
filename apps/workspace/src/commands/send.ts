import { newId } from '@etalase/kernel';
import { useEffect, useState } from 'preact/hooks';
import { Problem, toProblem } from '../api/problem';
import { waitForLine } from '../line/line';
import { CommandSender } from './command-sender';
import { deliver } from './deliveries';
import type { CommandType, Payloads, Results } from './payloads';

export interface WorkspaceCommand<Type extends CommandType> {
  clientId: string;
  type: Type;
  at: string;
  payload: Payloads[Type];
}

export function newCommand<Type extends CommandType>(type: Type, payload: Payloads[Type]): WorkspaceCommand<Type> {
  return { clientId: newId(), type, at: new Date().toISOString(), payload };
}

const sender = new CommandSender({ deliver, wait: waitForLine, random: Math.random });

/** @throws Problem when the server refuses or stays out of reach. */
export async function send<Type extends CommandType>(command: WorkspaceCommand<Type>): Promise<Results[Type]> {
  try {
    return (await sender.send(command)) as Results[Type];
  } catch (error) {
    throw toProblem(error);
  }
}

/** How many commands wait for an answer. */
export function usePending(): number {
  const [count, setCount] = useState(sender.pending.length);
  useEffect(() => sender.subscribe(() => setCount(sender.pending.length)), []);
  return count;
}

// Until commands outlive the page, leaving it while one is on its way asks first.
window.addEventListener('beforeunload', (event) => {
  if (sender.pending.length > 0) event.preventDefault();
});

export interface Doing {
  isBusy: boolean;
  problem: Problem | null;
  /** Runs one act; a second tap while it runs does nothing. @returns whether it was done. */
  act: (work: () => Promise<void>) => Promise<boolean>;
  forget: () => void;
}

/** State of one button or form: busy, or refused with a sentence. */
export function useDoing(): Doing {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    isBusy,
    problem,
    forget: () => setProblem(null),
    async act(work) {
      if (isBusy) return false;
      setBusy(true);
      setProblem(null);
      try {
        await work();
        return true;
      } catch (error) {
        setProblem(toProblem(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
