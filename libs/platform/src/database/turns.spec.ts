import { Turns } from './turns';

it('one after the other, in their order; a failure is its caller’s alone', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  let open = 0;
  const work = (name: string, fails = false) => async (): Promise<string> => {
    open += 1;
    expect(open).toBe(1);
    await Promise.resolve();
    seen.push(name);
    open -= 1;
    if (fails) throw new Error(name);
    return name;
  };
  const ends = await Promise.allSettled([turns.take(work('a')), turns.take(work('b', true)), turns.take(work('c'))]);
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : (end.reason as Error).message))).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual(['a', 'b', 'c']);
});
