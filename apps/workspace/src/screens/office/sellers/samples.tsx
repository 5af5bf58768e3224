import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Icon, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import type { SampledShop } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Page } from '../../../parts/page';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';

const query = { key: 'office/samples', load: () => answerOf(api.GET('/api/office/sellers/samples', { params: { query: { limit: 50 } } })) };

/** A share of what villages let in, chosen by nobody, is looked at again. */
export function Samples(): VNode {
  const answer = useQuery(query);
  return (
    <Page title="Contoh untuk dilihat ulang">
      <p class="lead">Dipilih acak dari toko yang sudah diterima operator desa. Toko tetap buka selama dilihat.</p>
      <Known answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="check" title="Tidak ada contoh yang menunggu" />
          ) : (
            <ul class="tiles">
              {items.map((shop) => (
                <li key={shop.id}>
                  <Sample shop={shop} />
                </li>
              ))}
            </ul>
          )
        }
      </Known>
    </Page>
  );
}

function Sample({ shop: { id, name, place } }: { shop: SampledShop }): VNode {
  const [note, setNote] = useState('');
  const doing = useDoing();
  const say = (outcome: 'fine' | 'faulty'): void =>
    void doing.act(async () => {
      await api.POST('/api/office/sellers/{sellerId}/sample', { params: { path: { sellerId: id } }, body: { outcome, note } });
      cache.invalidate(query.key);
    });
  return (
    <article class="card stack-s">
      <Link to={`/kantor/contoh/${id}`} class="to-shop">
        {name}
      </Link>
      <p class="with-icon with-icon--top soft">
        <Icon name="pin" /> {place}
      </p>
      <TextField name={`note-${id}`} label="Catatan" maxlength={500} value={note} error={doing.problem?.message} onInput={(event) => setNote(typedIn(event))} />
      {doing.problem && doing.problem.fields.length === 0 && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      <div class="duo">
        <Button type="button" disabled={doing.isBusy} onClick={() => say('fine')}>
          Sudah baik
        </Button>
        <Button type="button" disabled={doing.isBusy} onClick={() => say('faulty')}>
          Ada yang salah
        </Button>
      </div>
    </article>
  );
}
