import { aboutHours, sizeOf } from './course-size';

it('counts the lessons of the courses that belong to it', () => {
  const course = (code: string, lessons: number, minutes: number, requires: string[] = []) => ({ code, lessons, minutes, requires });
  const all = [course('a', 25, 288, ['b']), course('b', 5, 50), course('c', 7, 70)];
  expect(all.map((one) => sizeOf(one, all))).toEqual([{ lessons: 30, minutes: 338 }, { lessons: 5, minutes: 50 }, { lessons: 7, minutes: 70 }]);
});

it('says about how long', () => {
  expect([aboutHours(45), aboutHours(60), aboutHours(338)]).toEqual(['45 menit', 'sekitar 1 jam', 'sekitar 6 jam']);
});
