import { beginOfDay, dayIn, formatDate } from '@etalase/kernel';
import { errors } from '../../domain/errors';
import { farDay, type NamedDay } from '../../domain/near-days';

const inWords = (day: string): string => formatDate(beginOfDay(day));

/** @throws DomainError `training.far_day` for the first that is years away from now: a slip in the year */
export function assertNear(days: readonly NamedDay[], now: Date): void {
  const far = farDay(days, dayIn(now));
  if (far) throw errors.make('far_day', { what: far.what, from: inWords(far.from), to: inWords(far.to) }, { field: far.field });
}
