import { sizeOf } from './course-size';

it('counts the lessons of the courses that belong to it', () => {
  const course = (code: string, lessons: number, minutes: number, requires: string[] = []) => ({ code, lessons, minutes, requires });
  const all = [course('a', 25, 288, ['b']), course('b', 5, 50), course('c', 7, 70)];
  expect(all.map((one) => sizeOf(one, all))).toEqual([{ lessons: 30, minutes: 338, required: 5 }, { lessons: 5, minutes: 50, required: 0 }, { lessons: 7, minutes: 70, required: 0 }]);
});
