import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { newId } from '@etalase/kernel';
import { answerOf, api } from '../../api/client';
import type { Me } from '../../api/views';
import { Page } from '../../parts/page';
import { type Village, VillageField } from '../../parts/village-field';
import { meQuery } from '../../queries/questions';
import { cache } from '../../queries/use-query';
import { go } from '../../router/location';
import { rememberShop } from '../../session/session';
import type { NewShop } from './join-api';
import { ShopSteps } from './shop-steps';

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
