import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../api/problem';
import { toProblem } from '../../api/problem';
import { newCommand, send } from '../../commands/send';
import { shopKey } from '../../queries/questions';
import { cache } from '../../queries/use-query';
import { counted, heard, refused, shown, type StockTally, take, tallyOf, tap } from './stock-tally';

/** A thumb that rests this long has finished counting. */
const REST_MS = 900;

export interface StockCount {
  shown: number;
  isMoving: boolean;
  problem: Problem | null;
  tap: (step: 1 | -1) => void;
}

/** The counter of one variant: shows every tap at once, sends the sum when the thumb rests. */
export function useStock({ shopId, productId, variantId }: { shopId: string; productId: string; variantId: string }, available: number): StockCount {
  const [tally, setTally] = useState(() => tallyOf(available));
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef<StockTally>(tally);
  const put = (next: StockTally): void => {
    latest.current = next;
    setTally(next);
  };

  const handOver = async (): Promise<void> => {
    const taken = take(latest.current);
    if (!taken) return;
    put(taken.next);
    try {
      await send(newCommand('stock.adjust', { shopId, productId, variantId, delta: taken.delta }));
      put(counted(latest.current));
    } catch (error) {
      put(refused(latest.current));
      setProblem(toProblem(error));
    }
    cache.invalidate(`${shopKey(shopId)}products`);
  };

  useEffect(() => put(heard(latest.current, available)), [available]);
  useEffect(() => {
    if (tally.pending === 0 || tally.sending !== 0) return;
    const timer = window.setTimeout(() => void handOver(), REST_MS);
    return () => window.clearTimeout(timer);
  }, [tally]);
  // Leaving the page right after a tap must not lose it.
  useEffect(() => () => void handOver(), []);

  return {
    shown: shown(tally),
    isMoving: tally.pending !== 0 || tally.sending !== 0,
    problem,
    tap: (step) => {
      setProblem(null);
      put(tap(latest.current, step));
    },
  };
}
