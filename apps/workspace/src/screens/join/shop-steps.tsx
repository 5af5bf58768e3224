import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, Steps, TextArea, TextField } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { Act } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { CategoryChoices } from './category-choices';
import type { NewShop } from './join-api';

interface Props {
  /** A question of its own before the last, such as the village. */
  between?: { label: string; isAnswered: boolean; children: ComponentChildren };
  onDone: (shop: NewShop) => Promise<void>;
}

/** Name, kind of goods, story: one thing a screen. */
export function ShopSteps({ between, onDone }: Props): VNode {
  const [at, setAt] = useState(0);
  const [shop, setShop] = useState<NewShop>({ name: '', story: '', categories: [], isMadeByWomen: false });
  const doing = useDoing();
  const change = (part: Partial<NewShop>): void => setShop({ ...shop, ...part });
  const labels = ['Nama', 'Jenis', ...(between ? [between.label] : []), 'Cerita'];
  const label = labels[at];
  const isAnswered = label === 'Nama' ? shop.name.trim().length >= 3 : label === 'Jenis' ? shop.categories.length > 0 : label === 'Cerita' ? shop.story.trim() !== '' : (between?.isAnswered ?? true);
  const isLast = at === labels.length - 1;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isLast) setAt(at + 1);
    else void doing.act(() => onDone({ ...shop, name: shop.name.trim(), story: shop.story.trim() }));
    window.scrollTo(0, 0);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <Steps labels={labels} current={at} label="Langkah membuka toko" />
      {label === 'Nama' && <TextField name="shop" label="Nama toko" hint="Yang mudah diingat pembeli, misalnya Kopi Bu Sri." maxlength={80} class="input--large" value={shop.name} error={doing.problem?.of('name')} onInput={(event) => change({ name: typedIn(event) })} />}
      {label === 'Jenis' && <CategoryChoices chosen={shop.categories} onChange={(categories) => change({ categories: [...categories] })} />}
      {label === between?.label && between?.children}
      {label === 'Cerita' && (
        <>
          <div onInput={(event) => change({ story: typedIn(event) })}>
            <TextArea name="story" label="Cerita toko" hint="Siapa Anda, sejak kapan, apa yang khas. Dua kalimat sudah cukup." maxlength={2000} rows={5} value={shop.story} />
          </div>
          <Choice type="checkbox" name="women" title="Dibuat perempuan" checked={shop.isMadeByWomen} onChange={() => change({ isMadeByWomen: !shop.isMadeByWomen })} />
        </>
      )}
      <Act>
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || !isAnswered}>
          {doing.isBusy ? 'Menyimpan…' : isLast ? 'Buat toko' : 'Lanjut'}
        </Button>
        {at > 0 && (
          <Button type="button" look="quiet" isFull onClick={() => setAt(at - 1)}>
            Kembali satu langkah
          </Button>
        )}
      </Act>
    </form>
  );
}
