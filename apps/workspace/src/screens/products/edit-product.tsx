import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea, TextField } from '@etalase/ui';
import type { ShopProduct } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Act, Page } from '../../parts/page';
import { saySent } from '../../parts/toast';
import { typedIn } from '../../parts/typed';
import { KnownOne } from '../../parts/waiting';
import { productQuery } from '../../queries/questions';
import { usePack } from '../../queries/use-query';
import { go } from '../../router/location';
import { useShopId } from '../../session/session';
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

/** Name and story. On a live product the change waits for review; what another phone changed meanwhile is not overwritten. */
function Words({ shopId, product }: { shopId: string; product: ShopProduct }): VNode {
  const [seen] = useState(() => ({ name: product.waiting?.name ?? product.name, description: product.waiting?.description ?? product.description }));
  const [words, setWords] = useState(seen);
  const doing = useDoing();
  const isSeen = product.state === 'live' || product.state === 'hidden';
  const name = words.name.trim();
  const isChanged = name !== seen.name || words.description !== seen.description;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing
      .act(async () => {
        const change = { name, description: words.description.trim() };
        saySent(await send(newCommand('product.revise', { shopId, productId: product.id, change, seen }, name)), isSeen ? 'Tersimpan. Kami periksa dulu, yang lama tetap tampil.' : 'Tersimpan.');
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
      <Act>
        {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || !isChanged || name.length < SHORTEST_NAME}>
          {doing.isBusy ? 'Menyimpan…' : 'Simpan'}
        </Button>
      </Act>
    </form>
  );
}
