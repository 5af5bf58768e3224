import { newId } from '@etalase/kernel';
import { useState } from 'preact/hooks';
import { Problem, toProblem } from '../api/problem';
import { isOffline } from '../line/line';
import type { NewCommand, Setback } from '../sync/local-command';
import { engine, exchange, tellTabs, useSync } from '../sync/sync';
import { OutdatedStore } from '../sync/indexed-store';
import { storage } from '../sync/storage';
import type { Settled } from '../sync/sync-line';
import { foreseeAnswers } from './foresee-answers';
import type { CommandType, Payloads } from './payloads';
import { type Wire, wireOf } from './wire';

export interface WorkspaceCommand<Type extends CommandType> {
  clientId: string;
  type: Type;
  at: string;
  payload: Payloads[Type];
  /** What to call it on the screens, e.g. the order's number. */
  about: string;
}

export function newCommand<Type extends CommandType>(type: Type, payload: Payloads[Type], about: string): WorkspaceCommand<Type> {
  return { clientId: newId(), type, at: new Date().toISOString(), payload, about };
}

/** `done`: the server has taken it. `waiting`: it is safe on this phone and goes as soon as it can. `partly`: of several, a later one was refused; it lies among the changes to be looked at. */
export type Sent = 'done' | 'waiting' | 'partly';

/** A person in front of the screen is not kept longer than this; the command goes on by itself. */
const PATIENCE_MS = 8_000;
const FULL = new Problem(507, 'storage.full', 'Penyimpanan HP ini penuh, jadi perubahan belum tersimpan. Hapus beberapa foto atau aplikasi, lalu coba lagi.');
const OUTDATED = new Problem(409, 'storage.outdated', 'Aplikasi ini sudah diperbarui di jendela lain. Muat ulang halaman ini, lalu ulangi.');

/** Keeps wishes on this phone, all or none: whoever tries again makes them anew, so none may lie there from before. @returns what becomes of each. @throws Problem when the phone has no room. */
export async function keep(commands: readonly WorkspaceCommand<CommandType>[]): Promise<Promise<Settled>[]> {
  const wishes = commands.map(({ clientId, type, at, payload, about }): NewCommand => {
    const { photo = null, ...wire } = wireOf(type, payload, clientId);
    return { clientId, kind: type, occurredAt: at, baseVersion: baseOf(wire), photo, about, ...wire };
  });
  const settled = commands.map(({ clientId }) => engine().settled(clientId));
  await engine()
    .addAll(wishes)
    .catch((error: unknown) => {
      throw error instanceof OutdatedStore ? OUTDATED : FULL;
    });
  for (const command of commands) foreseeAnswers(command);
  tellTabs();
  void storage.keep('work');
  return settled;
}

/** What the person has before them: the state of the order, the edition of the product. Kept with the command, to explain what came of it. */
function baseOf({ shopId, subject }: Pick<Wire, 'shopId' | 'subject'>): string | null {
  const view = shopId === null ? undefined : engine().view(shopId);
  return view?.orders.get(subject)?.state ?? view?.products.get(subject)?.updatedAt ?? null;
}

/** Keeps the wish on the phone, then tries to hand it over. @throws Problem when the server refuses it at once, or the phone has no room. */
export async function send<Type extends CommandType>(command: WorkspaceCommand<Type>, onKept?: () => void): Promise<Sent> {
  const [settled] = await keep([command]);
  onKept?.();
  return judge(settled ? await soon(settled) : null);
}

/** Several wishes that belong together: all are kept before the first goes. @throws Problem when the first is refused at once. */
export async function sendAll(commands: readonly [WorkspaceCommand<CommandType>, ...WorkspaceCommand<CommandType>[]]): Promise<Sent> {
  const ends = await soon(Promise.all(await keep(commands)));
  const [first] = ends ?? [];
  if (first?.outcome !== 'conflict') return !ends ? 'waiting' : ends.some(({ outcome }) => outcome === 'conflict') ? 'partly' : 'done';
  // The rest hung on the first: one sentence is enough.
  for (const end of ends ?? []) if (end.outcome === 'conflict') await engine().forget(end.setback.command.clientId);
  return judge(first);
}

/** Kept in their order and on their way. What the server says to them stands where they are about, not where they were made. @throws Problem when the phone has no room. */
export async function keepAll(commands: readonly WorkspaceCommand<CommandType>[]): Promise<void> {
  await keep(commands);
  void exchange();
}

/** What was refused is wished once more, as it was and with its own moment: what stood in its way may be gone. */
export async function sendAgain(setbacks: readonly Setback[]): Promise<void> {
  for (const { command } of [...setbacks].sort((a, b) => a.command.sequence - b.command.sequence)) {
    const { sequence: _sequence, isUploaded: _isUploaded, ...wish } = command;
    const clientId = newId();
    await engine().add({ ...wish, clientId, ...(wish.photo ? { payload: { ...wish.payload, photo: clientId } } : {}) });
    await engine().forget(command.clientId);
  }
  tellTabs();
  await exchange();
}

async function judge(end: Settled | null): Promise<Sent> {
  if (end?.outcome !== 'conflict') return end ? 'done' : 'waiting';
  const { command, code, message, fields } = end.setback;
  // Said right here, where the person is looking: it need not be said again.
  await engine().forget(command.clientId);
  throw new Problem(409, code, message, fields);
}

/** The end if it comes while somebody waits for it, `null` otherwise. */
function soon<End>(settled: Promise<End>): Promise<End | null> {
  const tried = exchange().then(() => null);
  const patience = new Promise<null>((resolve) => window.setTimeout(() => resolve(null), isOffline.get() ? 0 : PATIENCE_MS));
  return Promise.race([settled, tried, patience]);
}

/** How many commands wait on this phone. */
export const usePending = (): number => useSync()?.pending.length ?? 0;

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
