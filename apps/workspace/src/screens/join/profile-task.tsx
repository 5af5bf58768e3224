import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { TextArea, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { typedIn } from '../../parts/typed';
import { meQuery } from '../../queries/questions';
import { cache } from '../../queries/use-query';
import { CategoryChoices } from './category-choices';
import { Save } from './number-tasks';
import type { TaskProps } from './task';

export function ProfileTask({ shopId, joining, onDone }: TaskProps): VNode {
  const [name, setName] = useState(joining.shop.name);
  const [story, setStory] = useState(joining.shop.story);
  const [categories, setCategories] = useState<readonly string[]>(joining.shop.categories);
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      await answerOf(api.PATCH('/api/shops/{sellerId}', { params: { path: { sellerId: shopId } }, body: { name: name.trim(), story: story.trim(), categories: [...categories] } }));
      cache.invalidate(meQuery.key);
      onDone();
    });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <TextField name="name" label="Nama toko" maxlength={80} value={name} error={doing.problem?.of('name')} onInput={(event) => setName(typedIn(event))} />
      <CategoryChoices chosen={categories} onChange={setCategories} />
      <div onInput={(event) => setStory(typedIn(event))}>
        <TextArea name="story" label="Cerita toko" hint="Siapa Anda, sejak kapan, apa yang khas." maxlength={2000} rows={5} value={story} error={doing.problem?.of('story')} />
      </div>
      <Save doing={doing} isOff={name.trim().length < 3 || story.trim() === ''} />
    </form>
  );
}
