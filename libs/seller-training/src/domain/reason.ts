import { lettersIn } from '@etalase/kernel';
import { errors } from './errors';

/** @throws DomainError `training.reason_missing` */
export function tidyReason(text: string, field = 'reason'): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (lettersIn(tidy) < 5 || tidy.length > 500) throw errors.make('reason_missing', {}, { field });
  return tidy;
}
