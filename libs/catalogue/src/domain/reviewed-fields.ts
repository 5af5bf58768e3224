import type { CertificateView, PhotoView } from './views';

/** What a shopper trusts: a change of it on a live product is looked at first. Price, stock and the rest go live at once. */
export interface ReviewedFields {
  name?: string;
  description?: string;
  photos?: PhotoView[];
  certificates?: CertificateView[];
}
const REVIEWED = ['name', 'description', 'photos', 'certificates'] as const;

/** The part of a change that needs review: only what really differs from the version people see. */
export function reviewedChanges(live: Required<ReviewedFields>, change: ReviewedFields): ReviewedFields {
  return Object.fromEntries(REVIEWED.filter((field) => change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(live[field])).map((field) => [field, change[field]]));
}

export const isEmptyChange = (change: ReviewedFields): boolean => Object.keys(change).length === 0;
