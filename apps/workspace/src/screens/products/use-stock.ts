import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../api/problem';
import { toProblem } from '../../api/problem';
import { newCommand, send } from '../../commands/send';

/** A thumb that rests this long has finished counting. */
const REST_MS = 900;

export interface StockCount {
  shown: number;
  /** Taps that are not a command yet. */
  isMoving: boolean;
  problem: Problem | null;
  tap: (step: 1 | -1) => void;
}

interface Counted {
  shopId: string;
  productId: string;
  variantId: string;
  name: string;
}

/** The counter of one variant: shows every tap at once and keeps the sum as one command when the thumb rests. Only differences travel, so two phones never overwrite each other. */
export function useStock({ name, ...ref }: Counted, available: number): StockCount {
  const [taps, setTaps] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Taps in all, and how many of them are on their way into the phone's memory. */
  const latest = useRef({ taps: 0, handed: 0 });
  const put = (change: Partial<typeof latest.current>): void => {
    latest.current = { ...latest.current, ...change };
    setTaps(latest.current.taps);
  };

  const handOver = (): void => {
    const delta = latest.current.taps - latest.current.handed;
    if (delta === 0) return;
    put({ handed: latest.current.handed + delta });
    // Once it is kept it is part of `available`.
    const onKept = (): void => put({ taps: latest.current.taps - delta, handed: latest.current.handed - delta });
    let isKept = false;
    send(newCommand('stock.adjust', { ...ref, delta, why: null }, name), () => {
      isKept = true;
      onKept();
    }).catch((error: unknown) => {
      if (!isKept) onKept();
      setProblem(toProblem(error));
    });
  };

  useEffect(() => {
    if (taps === 0) return;
    const timer = window.setTimeout(handOver, REST_MS);
    return () => window.clearTimeout(timer);
  }, [taps]);
  // Leaving the page right after a tap must not lose it.
  useEffect(() => {
    window.addEventListener('pagehide', handOver);
    return () => {
      window.removeEventListener('pagehide', handOver);
      handOver();
    };
  }, []);

  return {
    shown: available + taps,
    isMoving: taps !== 0,
    problem,
    tap: (step) => {
      setProblem(null);
      if (available + latest.current.taps + step >= 0) put({ taps: latest.current.taps + step });
    },
  };
}
