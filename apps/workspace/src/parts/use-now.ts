import { dayIn } from '@etalase/kernel';
import { useEffect, useState } from 'preact/hooks';
import { useZone } from '../session/session';
import { serverNow } from '../sync/sync';

/** The server's time for what is left of a deadline, moved on twice a minute while the page is open. */
export function useNow(everyMs = 30_000): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(serverNow()), everyMs);
    return () => window.clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** The calendar day of the province by the server's clock, `2026-11-24`. */
export function useToday(): string {
  const zone = useZone();
  return dayIn(useNow(), zone);
}
