import type { VNode } from 'preact';
import { Button, Icon, Notice, TextArea, TextField } from '@etalase/ui';
import type { Shop } from '../../api/views';
import { newCommand, send, useDoing } from '../../commands/send';
import { Section } from '../../parts/page';
import { saySent } from '../../parts/toast';
import { Link } from '../../router/router';
import { useShipping } from './shop-face';

/** Where buyers fetch their goods. A shop on the first step sells nothing without it. Only the owner may say so: for others there is nothing here. */
export function PickupPlace({ shop }: { shop: Shop }): VNode | null {
  const { data } = useShipping(shop.id);
  const doing = useDoing();
  if (!data) return null;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    void doing.act(async () => {
      saySent(await send(newCommand('shop.pickup', { shopId: shop.id, address: text('address'), hours: text('hours') }, 'Tempat ambil')), 'Tempat ambil disimpan.');
    });
  };
  const { problem } = doing;
  const places = data.deliveries.length;
  return (
    <Section title="Tempat ambil">
      <Link to="/toko/kirim" class="card row-link">
        <Icon name="truck" />
        <span class="row-link__words">
          <strong>Cara kirim</strong>
          <span class="soft">{places === 0 ? 'Ekspedisi, atau antar sendiri per kecamatan' : `Antar sendiri ke ${places} kecamatan`}</span>
        </span>
        <Icon name="next" />
      </Link>
      <form class="stack" onSubmit={submit} noValidate>
        {shop.paidBy === 'on_the_spot' && data.pickup === null && <Notice icon="store" title="Isi dulu supaya pembeli bisa memesan, lalu mengambil dan membayar di sini." />}
        <TextArea name="address" label="Alamat tempat ambil" hint="Jalan atau dusun, dan patokan yang mudah ditemukan." maxlength={300} rows={3} value={data.pickup?.address ?? ''} error={problem?.of('address')} />
        <TextField name="hours" label="Jam ambil" placeholder="Senin–Sabtu 08.00–16.00" maxlength={120} value={data.pickup?.hours ?? ''} error={problem?.of('hours')} />
        {problem && problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={problem.message} />}
        <Button isFull disabled={doing.isBusy}>
          {doing.isBusy ? 'Menyimpan…' : 'Catat tempat ambil'}
        </Button>
      </form>
    </Section>
  );
}
