import type { Course } from '../api/views';

type Sized = Pick<Course, 'code' | 'requires' | 'lessons' | 'minutes'>;

/** Lessons and minutes of a course with those of the courses that belong to it: what somebody who begins it has before them. */
export function sizeOf({ requires, lessons, minutes }: Omit<Sized, 'code'>, all: readonly Sized[]): { lessons: number; minutes: number } {
  const others = all.filter(({ code }) => requires.includes(code));
  return others.reduce((sum, other) => ({ lessons: sum.lessons + other.lessons, minutes: sum.minutes + other.minutes }), { lessons, minutes });
}

/** `45 menit`, `sekitar 5 jam`: nobody plans a course by tenths of an hour. */
export const aboutHours = (minutes: number): string => (minutes < 60 ? `${minutes} menit` : `sekitar ${Math.round(minutes / 60)} jam`);
