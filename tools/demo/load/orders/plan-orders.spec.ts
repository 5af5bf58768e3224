import { hours } from '@etalase/kernel';
import { readVillages } from '../../content';
import { demoContent } from '../demo-content';
import { variantIdOf } from '../load-products';
import { COURSES } from './courses';
import { planOrders } from './plan-orders';

const NOW = new Date('2026-11-24T03:00:00Z');

describe.each([['18'], ['36']])('the orders of province %s', (provinceCode) => {
  const content = demoContent(provinceCode, 'full');
  const villages = readVillages(provinceCode);
  const stories = planOrders(content, villages, NOW);

  it('go every way an order can go', () => {
    const counts = new Map(COURSES.map(({ name }) => [name, stories.filter((story) => story.course.name === name).length]));
    for (const { name, count, featured } of COURSES) expect([name, counts.get(name)]).toEqual([name, count + featured * content.featured.length]);
    expect(stories.length).toBeGreaterThanOrEqual(150);
  });

  it('are the same on every run but for the day they are counted from', () => {
    const later = new Date(NOW.getTime() + hours(24));
    const again = planOrders(content, villages, later);
    const shape = (all: typeof stories): unknown => all.map(({ key, lines, recipient, method, acts }) => ({ key, lines, recipient, method, acts: acts.map(({ act }) => act) }));
    expect(shape(again)).toEqual(shape(stories));
    expect((again[0]?.acts[0]?.at.getTime() ?? 0) - (stories[0]?.acts[0]?.at.getTime() ?? 0)).toBe(hours(24));
  });

  it('happen one after the other within the last month, none in the future', () => {
    for (const { acts } of stories) {
      const times = acts.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(Math.max(...times)).toBeLessThanOrEqual(NOW.getTime());
      expect(Math.min(...times)).toBeGreaterThan(NOW.getTime() - hours(31 * 24));
    }
  });

  it('leave something of every good they buy', () => {
    const bought = new Map<string, number>();
    for (const { variantId, quantity } of stories.flatMap((story) => story.lines)) bought.set(variantId, (bought.get(variantId) ?? 0) + quantity);
    const left = content.shops.flatMap((shop) => shop.products.flatMap(({ slug, variants }) => variants.map(({ stock }, position) => ({ stock, bought: bought.get(variantIdOf(slug, position)) ?? 0 }))));
    expect(left.filter(({ stock, bought: taken }) => taken > 0 && stock - taken < 2)).toEqual([]);
  });
});
