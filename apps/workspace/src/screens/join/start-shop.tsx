import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '@etalase/kernel';
import { Choice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import type { Me } from '../../api/views';
import { Page } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { meQuery } from '../../queries/questions';
import { cache } from '../../queries/use-query';
import { go } from '../../router/location';
import { rememberShop } from '../../session/session';
import type { NewShop } from './join-api';
import { ShopSteps } from './shop-steps';

interface Village {
  code: string;
  label: string;
}

/** A maker opens a shop alone. */
export function StartShop({ me }: { me: Me }): VNode {
  const [village, setVillage] = useState<Village | null>(null);
  const [id] = useState(newId);
  const open = async (shop: NewShop): Promise<void> => {
    const { sellerId } = await answerOf(api.POST('/api/shops', { body: { ...shop, id, villageCode: village?.code ?? '', phone: me.phone } }));
    rememberShop(sellerId);
    await cache.refresh(meQuery);
    go('/gabung', { replace: true });
  };
  return (
    <Page title="Buka toko" back="/" isForm>
      <ShopSteps between={{ label: 'Desa', isAnswered: village !== null, children: <VillageField chosen={village} onChosen={setVillage} /> }} onDone={open} />
    </Page>
  );
}

const TYPED_MS = 250;

/** Found by typing a part of the name, tapped from the list. */
function VillageField({ chosen, onChosen }: { chosen: Village | null; onChosen: (village: Village) => void }): VNode {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Village[]>([]);
  const asked = useRef(0);
  useEffect(() => {
    if (typed.trim().length < 2) return;
    const turn = ++asked.current;
    const timer = window.setTimeout(() => {
      void answerOf(api.GET('/api/regions/search', { params: { query: { q: typed, level: 'village' } } }))
        .then(({ items }) => turn === asked.current && setFound(items.slice(0, 6)))
        .catch(() => undefined);
    }, TYPED_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return (
    <div class="stack-s">
      <TextField name="village" label="Desa tempat usaha" hint="Ketik nama desa atau kecamatan, lalu pilih." autocomplete="off" maxlength={60} class="input--large" value={typed} onInput={(event) => setTyped(typedIn(event))} />
      <div class="choices">
        {[...(chosen && !found.some((one) => one.code === chosen.code) ? [chosen] : []), ...found].map((one) => (
          <Choice key={one.code} name="village-choice" title={one.label} checked={chosen?.code === one.code} onChange={() => onChosen(one)} />
        ))}
      </div>
    </div>
  );
}
