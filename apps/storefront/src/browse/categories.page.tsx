import type { JSX } from 'preact';
import type { CategoryView } from '@etalase/catalogue';
import { Emblem } from '@etalase/ui';
import type { Page } from '../layout/page';
import { type Shop, useShop } from '../layout/shop-context';

function CategoryIndex({ categories }: { categories: readonly CategoryView[] }): JSX.Element {
  const { t, locale } = useShop();
  return (
    <div class="wide browse">
      <h1>{t('category.title')}</h1>
      <div class="shelves">
        {categories
          .filter((category) => category.parentSlug === null)
          .map((parent) => (
            <section class="shelves__one">
              <Emblem name={parent.icon} />
              <h2>
                <a href={`/kategori/${parent.slug}`}>{parent.name[locale]}</a>
              </h2>
              <ul class="chips">
                {categories
                  .filter((child) => child.parentSlug === parent.slug)
                  .map((child) => (
                    <li>
                      <a class="chip" href={`/kategori/${child.slug}`}>
                        {child.name[locale]}
                      </a>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  );
}

export const categoriesPage = (shop: Shop, categories: readonly CategoryView[]): Page => ({
  title: shop.t('category.title'),
  description: shop.t('home.meta', { province: shop.provinceName }),
  canonical: '/kategori',
  hasTabs: true,
  tab: 'categories',
  body: <CategoryIndex categories={categories} />,
});
