import { IsISO8601, Matches } from 'class-validator';

/** RFC 3339: weeks, ordinals and bare years are ISO 8601 as well, and no `Date`. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const both =
  (pattern: RegExp, message: string): PropertyDecorator =>
  (target, key) => {
    Matches(pattern, { message })(target, key);
    IsISO8601({ strict: true }, { message })(target, key);
  };

/** `2026-11-24T03:00:00Z`, and a day there is. */
export const IsMoment = (message = 'Waktu belum benar. Tulis seperti 2026-11-24T08:00:00+07:00.'): PropertyDecorator => both(MOMENT, message);

/** `2026-11-24`, and a day there is. */
export const IsDay = (message = 'Tanggal belum benar. Tulis seperti 2026-11-24.'): PropertyDecorator => both(DAY, message);
