/** Waits for a fact, never for a time: asks again until `check` gives something, or fails naming what was awaited. */
export async function eventually<T>(what: string, check: () => Promise<T | null | undefined | false>, withinMs = 20_000): Promise<T> {
  const until = Date.now() + withinMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value !== null && value !== undefined && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until) throw new Error(`waited ${withinMs} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await new Promise((later) => setTimeout(later, 40));
  }
}
