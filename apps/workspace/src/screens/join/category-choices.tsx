import type { VNode } from 'preact';
import { Choice } from '@etalase/ui';
import { categoriesQuery } from '../../queries/questions';
import { useQuery } from '../../queries/use-query';

/** What a shop makes, in the wide words of the shelf; which permits are asked for follows from it. */
export function CategoryChoices({ chosen, onChange }: { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }): VNode {
  const parents = (useQuery(categoriesQuery).data ?? []).filter((category) => category.parentSlug === null);
  const toggle = (slug: string): void => onChange(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug]);
  return (
    <fieldset class="stack-s">
      <legend class="field__label">Apa yang dibuat? Boleh lebih dari satu</legend>
      <div class="choices">
        {parents.map(({ slug, name }) => (
          <Choice key={slug} type="checkbox" name={`kind-${slug}`} title={name.id} checked={chosen.includes(slug)} onChange={() => toggle(slug)} />
        ))}
      </div>
    </fieldset>
  );
}
