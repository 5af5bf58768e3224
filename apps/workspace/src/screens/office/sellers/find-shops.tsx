import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Badge, Icon, SelectField, TextField } from '@etalase/ui';
import { findShops, type ShopsAsked } from '../../../api/office-shops';
import type { FoundShop } from '../../../api/views';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { typedIn } from '../../../parts/typed';
import { Empty, Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { Link } from '../../../router/router';
import { shopState } from '../../../words/states';

const STATES: readonly (FoundShop['state'] | '')[] = ['', 'active', 'holiday', 'verified', 'submitted', 'returned', 'draft', 'suspended', 'closed'];
const OPTIONS = STATES.map((state) => ({ value: state, label: state === '' ? 'Semua' : shopState(state).word }));
/** A person types on: each letter is not asked for. */
const PAUSE_MS = 250;

/** Any shop of this office, to look at it, or to stop it. */
export function FindShops(): VNode {
  const [asked, setAsked] = useState<ShopsAsked>({ q: '', state: '' });
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked((before) => (before.q === typed ? before : { ...before, q: typed })), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const answer = useQuery({ key: `office/shops/${JSON.stringify(asked)}`, load: () => findShops(asked) });
  return (
    <Page title="Cari toko">
      <div class="asks asks--two">
        <TextField name="q" type="search" label="Nama toko" placeholder="Misalnya Dapur Sumiati" maxlength={80} autocomplete="off" value={typed} onInput={(event) => setTyped(typedIn(event))} />
        <div onChange={(event) => setAsked({ ...asked, state: typedIn(event) as ShopsAsked['state'] })}>
          <SelectField name="state" label="Keadaan" options={OPTIONS} value={asked.state} />
        </div>
      </div>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="search" title="Tidak ada toko yang cocok">
              <p>Coba sebagian namanya saja, atau pilih keadaan lain.</p>
            </Empty>
          ) : (
            <MoreRows first={page} load={(cursor) => findShops(asked, cursor)}>
              {(items) => (
                <ul class="tiles">
                  {items.map((shop) => (
                    <li key={shop.id}>
                      <Link to={`/kantor/toko/${shop.id}`} class="card stack-s queued">
                        <span class="between">
                          <strong>{shop.name}</strong>
                          <Badge tone={shopState(shop.state).tone}>{shopState(shop.state).word}</Badge>
                        </span>
                        <span class="with-icon with-icon--top soft">
                          <Icon name="pin" /> {shop.place}
                        </span>
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
    </Page>
  );
}
