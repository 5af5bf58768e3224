import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '@etalase/regions';
import type { FacetCount, SearchResult } from '../domain/views';
import type { Facets } from '../search/question';
import { CategoryTree } from './category-tree';

/** Counts with the words people read, largest first. */
@Injectable()
export class FacetLabels {
  constructor(
    private readonly categories: CategoryTree,
    private readonly regions: RegionDirectory,
  ) {}

  label(facets: Facets): SearchResult['facets'] {
    const category = [...facets.categories].flatMap(([id, count]): FacetCount[] => {
      const view = this.categories.find(id);
      return view ? [{ value: view.slug, label: view.name.id, count }] : [];
    });
    const regency = [...facets.regencies].map(([code, count]): FacetCount => ({ value: code, label: this.regions.find(code)?.name ?? code, count }));
    return { category: category.sort(largestFirst), regency: regency.sort(largestFirst), halal: facets.halal, madeByWomen: facets.madeByWomen, inStock: facets.inStock };
  }
}

const largestFirst = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);
