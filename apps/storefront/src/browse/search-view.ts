import type { CategoryView, SearchResult } from '@etalase/catalogue';
import type { Filters } from './filters';

export interface SearchView {
  /** Address the filters are added to: `/cari` or a category's own. */
  base: string;
  filters: Filters;
  result: SearchResult;
  /** Set on a category page. */
  category?: { category: CategoryView; parent: CategoryView | null; children: readonly CategoryView[] } | undefined;
}
