import type { BrowserContext, Route } from 'playwright-core';

/** Every third request is lost, by turns on the way there and on the way back: then the server has done it and nobody knows. */
export function loseEveryThird(): { handle: (route: Route) => Promise<void>; lost: () => number } {
  let count = 0;
  let lost = 0;
  return {
    lost: () => lost,
    handle: async (route) => {
      count += 1;
      if (count % 3 !== 0) return route.continue();
      lost += 1;
      if (lost % 2 === 0) await route.fetch().catch(() => undefined);
      return route.abort('connectionreset');
    },
  };
}

/** No answer to anything. */
export const cut = (route: Route): Promise<void> => route.abort('internetdisconnected');

/** The server hears the first of these requests and does it; its answer, and the cookie in it, never arrive. */
export async function loseFirstAnswer(context: BrowserContext, address: string): Promise<void> {
  let isLost = false;
  await context.route(address, async (route) => {
    if (isLost) return route.fallback();
    isLost = true;
    await route.fetch();
    await context.clearCookies();
    return route.abort('connectionreset');
  });
}
