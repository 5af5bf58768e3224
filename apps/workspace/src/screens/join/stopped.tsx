import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Notice, TextArea } from '@etalase/ui';
import { answerOf, api } from '../../api/client';
import { useDoing } from '../../commands/send';
import { typedIn } from '../../parts/typed';
import { shopKey } from './join-api';
import { cache, useQuery } from '../../queries/use-query';

/** Why the shop was stopped, and the seller's word against it, once. */
export function Stopped({ shopId }: { shopId: string }): VNode {
  const path = { params: { path: { sellerId: shopId } } };
  const answer = useQuery({ key: `${shopKey(shopId)}suspension`, load: () => answerOf(api.GET('/api/shops/{sellerId}/suspension', path)) });
  const [text, setText] = useState('');
  const doing = useDoing();
  const suspension = answer.data?.suspension;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      await api.POST('/api/shops/{sellerId}/suspension/appeal', { ...path, body: { text: text.trim() } });
      cache.invalidate(`${shopKey(shopId)}suspension`);
    });
  };
  return (
    <Notice tone="danger" icon="warn" title="Toko dihentikan sementara">
      {suspension && <p>{suspension.reason}</p>}
      {suspension?.state === 'appealed' && <p>Sanggahan Anda sedang dibaca petugas lain.</p>}
      {suspension?.state === 'upheld' && <p>Sanggahan ditolak: {suspension.answer}</p>}
      {suspension?.state === 'standing' && (
        <form class="stack-s" onSubmit={submit} noValidate>
          <TextArea name="appeal" label="Menurut Anda keliru? Ceritakan" maxlength={1000} rows={4} value={text} error={doing.problem?.message} onInput={(event) => setText(typedIn(event))} />
          <Button look="strong" isFull disabled={doing.isBusy}>
            Kirim sanggahan
          </Button>
        </form>
      )}
    </Notice>
  );
}
