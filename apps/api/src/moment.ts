import { ValidateBy } from 'class-validator';
import { isDay, isMoment } from '@etalase/kernel';

const isText =
  (is: (text: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'string' && is(value);

/** `2026-11-24T03:00:00Z`, and a moment there is. */
export const IsMoment = (message = 'Waktu belum benar. Tulis seperti 2026-11-24T08:00:00+07:00.'): PropertyDecorator => ValidateBy({ name: 'isMoment', validator: { validate: isText(isMoment) } }, { message });

/** `2026-11-24`, and a day there is. */
export const IsDay = (message = 'Tanggal belum benar. Tulis seperti 2026-11-24.'): PropertyDecorator => ValidateBy({ name: 'isDay', validator: { validate: isText(isDay) } }, { message });
