import { setTimeout as pause } from 'node:timers/promises';
import { Refused, Unreachable } from './caller';

/** As a person with a bad line: what got no answer, or "not now", is sent again just as it was. Anything else is final. */
export async function patiently<T>(action: () => Promise<T>, withinMs = 90_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      const mayPass = error instanceof Unreachable || (error instanceof Refused && error.status === 503);
      if (!mayPass || Date.now() > until) throw error;
      await pause(150);
    }
  }
}
