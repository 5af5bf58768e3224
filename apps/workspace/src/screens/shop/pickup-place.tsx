import type { VNode } from 'preact';
import { Button, Icon, Notice, TextArea, TextField } from '@etalase/ui';
import { api } from '../../api/client';
import type { Shop } from '../../api/views';
import { useDoing } from '../../commands/send';
import { Section } from '../../parts/page';
import { say } from '../../parts/toast';
import { cache, useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { shippingQuery } from './shipping-query';

/** Where buyers fetch their goods. A shop on the first step sells nothing without it. Only the owner may say so: for others there is nothing here. */
export function PickupPlace({ shop }: { shop: Shop }): VNode | null {
  const query = shippingQuery(shop.id);
  const { data } = useQuery(query);
  const doing = useDoing();
  if (!data) return null;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    void doing.act(async () => {
      await api.PUT('/api/shops/{sellerId}/shipping/pickup', { params: { path: { sellerId: shop.id } }, body: { pickup: { address: text('address'), hours: text('hours') } } });
      await cache.refresh(query);
      say('Tempat ambil disimpan.');
    });
  };
  const { problem } = doing;
  const of = (field: string): string | undefined => problem?.of(`pickup.${field}`) ?? problem?.of(field);
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
        <TextArea name="address" label="Alamat tempat ambil" hint="Jalan atau dusun, dan patokan yang mudah ditemukan." maxlength={300} rows={3} value={data.pickup?.address ?? ''} error={of('address')} />
        <TextField name="hours" label="Jam ambil" placeholder="Senin–Sabtu 08.00–16.00" maxlength={120} value={data.pickup?.hours ?? ''} error={of('hours')} />
        {problem && problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={problem.message} />}
        <Button isFull disabled={doing.isBusy}>
          {doing.isBusy ? 'Menyimpan…' : 'Catat tempat ambil'}
        </Button>
      </form>
    </Section>
  );
}
