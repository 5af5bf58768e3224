import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Emblem, Notice } from '@etalase/ui';
import { orderCategories, readCategories } from '../../../api/office-desk';
import type { OfficeCategory } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Page } from '../../../parts/page';
import { Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { Rules } from '../queues';
import { CategorySheet, type Edited } from './category-sheet';

export const categoriesDesk = { key: 'office/categories', load: readCategories };

/** The shelves of the shop in their order. */
export function Categories(): VNode {
  const answer = useQuery(categoriesDesk, { watch: true });
  const [edited, setEdited] = useState<Edited | null>(null);
  return (
    <Page title="Kategori">
      <Rules here="categories" />
      <Known answer={answer}>
        {({ items, icons }) => (
          <div class="stack shelves">
            <Button type="button" icon="plus" onClick={() => setEdited({ category: null, parentSlug: null, icon: 'craft' })}>
              Kategori utama baru
            </Button>
            <Level items={items} parent={null} onEdit={setEdited} />
            {edited && <CategorySheet edited={edited} icons={icons} onClose={() => setEdited(null)} />}
          </div>
        )}
      </Known>
    </Page>
  );
}

interface LevelProps {
  items: readonly OfficeCategory[];
  parent: OfficeCategory | null;
  onEdit: (edited: Edited) => void;
}

function Level({ items, parent, onEdit }: LevelProps): VNode {
  const doing = useDoing();
  const level = items.filter((one) => one.parentSlug === (parent?.slug ?? null));
  const move = (index: number, by: 1 | -1): void =>
    void doing.act(async () => {
      const slugs = level.map(({ slug }) => slug);
      const [moved] = slugs.splice(index, 1);
      if (moved !== undefined) slugs.splice(index + by, 0, moved);
      await orderCategories(parent?.slug ?? null, slugs);
      await cache.refresh(categoriesDesk);
    });
  return (
    <>
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <ul class={parent ? 'shelves__small' : 'stack'}>
        {level.map((category, index) => (
          <li key={category.slug} class={parent ? undefined : 'card stack-s'}>
            <div class="shelf">
              <button type="button" class="shelf__words" onClick={() => onEdit({ category, parentSlug: category.parentSlug, icon: category.icon })}>
                {!parent && <Emblem name={category.icon} />}
                <span>
                  {parent ? category.name.id : <strong>{category.name.id}</strong>}
                  <span class="soft num"> {category.products} produk</span>
                </span>
                {category.isHidden && <Badge tone="plain">Tersembunyi</Badge>}
              </button>
              <span class="shelf__order">
                <button type="button" class="btn btn--quiet" disabled={index === 0 || doing.isBusy} aria-label={`Naikkan ${category.name.id}`} onClick={() => move(index, -1)}>
                  ↑
                </button>
                <button type="button" class="btn btn--quiet" disabled={index === level.length - 1 || doing.isBusy} aria-label={`Turunkan ${category.name.id}`} onClick={() => move(index, 1)}>
                  ↓
                </button>
              </span>
            </div>
            {!parent && (
              <>
                <Level items={items} parent={category} onEdit={onEdit} />
                <Button type="button" look="quiet" icon="plus" onClick={() => onEdit({ category: null, parentSlug: category.slug, icon: category.icon })}>
                  Tambah di {category.name.id}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
