import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea, TextField } from '@etalase/ui';
import type { ShopProduct } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Act, Page } from '../../parts/page';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { KnownOne } from '../../parts/waiting';
import { categoriesQuery, productQuery } from '../../queries/questions';
import { usePack, useQuery } from '../../queries/use-query';
import { go } from '../../router/location';
import { useShopId } from '../../session/session';
import { mayBeFresh } from '../../words/fresh';
import { FreshChoice } from './fresh-choice';
import { NameAdvice } from './name-advice';

const SHORTEST_NAME = 3;

export function EditProduct({ productId }: { productId: string }): VNode {
  const shopId = useShopId();
  const answer = usePack(productQuery(shopId, productId));
  return (
    <Page title="Ubah produk" back={`/produk/${productId}`} isForm>
      <KnownOne answer={answer} what="Produk ini">
        {(product) => <Words shopId={shopId} product={product} />}
      </KnownOne>
    </Page>
  );
}

/** Name, story, and whether it is fresh. On a live product new words wait for review; what another phone changed meanwhile is not overwritten. */
function Words({ shopId, product }: { shopId: string; product: ShopProduct }): VNode {
  const [seen] = useState(() => ({ name: product.waiting?.name ?? product.name, description: product.waiting?.description ?? product.description }));
  const [words, setWords] = useState(seen);
  const [wasFresh] = useState(product.isFresh);
  const [isFresh, setFresh] = useState(product.isFresh);
  const parent = useQuery(categoriesQuery).data?.find((category) => category.slug === product.category)?.parentSlug ?? '';
  const doing = useDoing();
  const isSeen = product.state === 'live' || product.state === 'hidden';
  const name = words.name.trim();
  const isReworded = name !== seen.name || words.description !== seen.description;
  const isChanged = isReworded || isFresh !== wasFresh;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        const change = { ...(isReworded ? { name, description: words.description.trim() } : {}), ...(isFresh === wasFresh ? {} : { isFresh }) };
        saySent(await send(newCommand('product.revise', { shopId, productId: product.id, change, seen }, name)), isSeen && isReworded ? 'Tersimpan. Kami periksa dulu, yang lama tetap tampil.' : 'Tersimpan.');
      })
      .then((isDone) => isDone && go(`/produk/${product.id}`, { replace: true }));
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {isSeen && <Notice icon="clock" title="Perubahan nama dan cerita kami periksa dulu. Sementara itu yang lama tetap tampil." />}
      <TextField name="name" label="Nama produk" hint="Jenis, bahan, lalu ukurannya." maxlength={120} value={words.name} error={doing.problem?.of('change.name') ?? doing.problem?.of('name')} onInput={(event) => setWords({ ...words, name: typedIn(event) })} />
      <NameAdvice name={words.name} onBetter={(better) => setWords({ ...words, name: better })} />
      <div onInput={(event) => setWords({ ...words, description: typedIn(event) })}>
        <TextArea name="description" label="Cerita produk" hint="Bahan, rasa, cara membuat, cara menyimpan." maxlength={4000} rows={8} value={words.description} />
      </div>
      {(product.isFresh || mayBeFresh(parent)) && <FreshChoice isFresh={isFresh} onChange={setFresh} />}
      <Act>
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || !isChanged || name.length < SHORTEST_NAME}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan'}
        </Button>
      </Act>
    </form>
  );
}
