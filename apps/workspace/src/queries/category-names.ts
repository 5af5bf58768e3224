import { categoriesQuery } from './questions';
import { useQuery } from './use-query';

/** Names of categories by their slugs; a slug nobody knows is shown as it is. */
export function useCategoryNames(): (slug: string) => string {
  const names = new Map((useQuery(categoriesQuery).data ?? []).map((category) => [category.slug, category.name.id]));
  return (slug) => names.get(slug) ?? slug;
}
