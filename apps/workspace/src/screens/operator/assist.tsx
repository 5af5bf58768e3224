import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { newId } from '@etalase/kernel';
import { Button, Icon, Notice, TextField } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { Page } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { cache, useQuery } from '../../queries/use-query';
import { go } from '../../router/location';
import { actFor } from '../../session/acting';
import { type NewShop, villageSellersQuery } from '../join/join-api';
import { Save } from '../join/number-tasks';
import { ShopSteps } from '../join/shop-steps';

interface Asked {
  phone: string;
  name: string;
  text: { version: string; title: string; sentences: string[] };
}

/** Beside a seller: their phone, the consent read aloud, the code they say, then their shop. */
export function Assist({ villageCode }: { villageCode: string }): VNode {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [given, setGiven] = useState<{ mandateId: string; name: string } | null>(null);
  const [id] = useState(newId);
  const sellersQuery = villageSellersQuery(villageCode);
  const sellers = useQuery(sellersQuery);
  const agreed = async (mandateId: string, name: string): Promise<void> => {
    const before = sellers.data?.items ?? [];
    const after = await sellersQuery.load().catch(() => null);
    cache.invalidate(`village/${villageCode}/`);
    // Who has a shop in the village is helped in it, and asked for no second one.
    const own = after?.items.find((seller) => seller.isAssisted && before.some((one) => one.id === seller.id && !one.isAssisted));
    if (!own) return setGiven({ mandateId, name });
    actFor({ shop: { id: own.id, slug: own.slug, name: own.name, villageCode }, ownerName: own.ownerName ?? name });
    go('/gabung', { replace: true });
  };
  const open = async (shop: NewShop): Promise<void> => {
    const path = { villageCode, mandateId: given?.mandateId ?? '' };
    const { sellerId, slug } = await answerOf(api.POST('/api/villages/{villageCode}/assistance/{mandateId}/shops', { params: { path }, body: { ...shop, id } }));
    cache.invalidate(`village/${villageCode}/`);
    actFor({ shop: { id: sellerId, slug, name: shop.name, villageCode }, ownerName: given?.name ?? null });
    go('/gabung', { replace: true });
  };
  if (given) {
    return (
      <Page title={`Toko ${given.name}`} isForm>
        <ShopSteps onDone={open} />
      </Page>
    );
  }
  if (asked) return <Agree villageCode={villageCode} asked={asked} onBack={() => setAsked(null)} onGiven={(mandateId) => agreed(mandateId, asked.name)} />;
  return <Who villageCode={villageCode} onAsked={setAsked} />;
}

function Who({ villageCode, onAsked }: { villageCode: string; onAsked: (asked: Asked) => void }): VNode {
  const [phone, setPhone] = useState('');
  const [name, setName] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      const { text } = await answerOf(api.POST('/api/villages/{villageCode}/assistance/code', { params: { path: { villageCode } }, body: { phone } }));
      onAsked({ phone, name: name.trim(), text });
    });
  };
  return (
    <Page title="Siapa penjualnya?" back="/operator" isForm>
      <form class="stack" onSubmit={submit} noValidate>
        <TextField name="seller" label="Nama penjual" autocomplete="off" maxlength={80} value={name} onInput={(event) => setName(typedIn(event))} />
        <TextField name="phone" label="Nomor HP penjual" hint="HP milik penjual sendiri. Kode masuk ke HP itu." type="tel" inputmode="tel" autocomplete="off" placeholder="0812-3456-7890" maxlength={24} class="input--large" value={phone} error={doing.problem?.of('phone')} onInput={(event) => setPhone(typedIn(event))} />
        <Save doing={doing} isOff={phone.trim() === '' || name.trim() === ''} label="Lanjut ke persetujuan" />
      </form>
    </Page>
  );
}

interface AgreeProps {
  villageCode: string;
  asked: Asked;
  onBack: () => void;
  onGiven: (mandateId: string) => Promise<void>;
}

/** The text is read aloud, sentence by sentence; the code on the seller's own phone is their yes. */
function Agree({ villageCode, asked, onBack, onGiven }: AgreeProps): VNode {
  const [code, setCode] = useState('');
  const doing = useDoing();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      const { mandateId } = await answerOf(api.POST('/api/villages/{villageCode}/assistance', { params: { path: { villageCode } }, body: { phone: asked.phone, code, textVersion: asked.text.version, name: asked.name } }));
      await onGiven(mandateId);
    });
  };
  return (
    <Page title={asked.text.title} back="/operator" onBack={onBack} isForm>
      <form class="stack" onSubmit={submit} noValidate>
        <p class="with-icon">
          <Icon name="chat" /> Bacakan kepada {asked.name}:
        </p>
        <ol class="aloud">
          {asked.text.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <Notice icon="info" title={`Setuju? Minta ${asked.name} menyebutkan kode di HP-nya.`} />
        <TextField name="code" label="Kode dari HP penjual" inputmode="numeric" autocomplete="off" maxlength={6} class="input--code" value={code} error={doing.problem?.message} onInput={(event) => setCode(typedIn(event).replace(/\D/g, ''))} />
        <Save doing={doing} isOff={code.length < 6} label="Penjual setuju" />
        <Button type="button" look="quiet" isFull onClick={onBack}>
          Tidak jadi
        </Button>
      </form>
    </Page>
  );
}
