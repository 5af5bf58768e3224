interface Sized {
  code: string;
  requires: readonly string[];
  lessons: number;
  minutes: number;
}

export interface CourseSize {
  lessons: number;
  minutes: number;
  /** Of these, the lessons of courses that belong to it. */
  required: number;
}

/** Lessons and minutes of a course with those of the courses that belong to it: what somebody who begins it has before them. */
export function sizeOf({ requires, lessons, minutes }: Omit<Sized, 'code'>, all: readonly Sized[]): CourseSize {
  const others = all.filter(({ code }) => requires.includes(code));
  return others.reduce((sum, other) => ({ lessons: sum.lessons + other.lessons, minutes: sum.minutes + other.minutes, required: sum.required + other.lessons }), { lessons, minutes, required: 0 });
}
