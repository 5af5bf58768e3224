import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Choice, Notice, TextArea } from '@etalase/ui';
import { decideShops, readShopReasons, type ShopWord } from '../../../api/office-shops';
import type { QueuedShop, SellerReviewReason } from '../../../api/views';
import { useDoing } from '../../../commands/send';
import { Sheet } from '../../../parts/sheet';
import { typedIn } from '../../../parts/typed';
import { useQuery } from '../../../queries/use-query';

interface Props {
  shops: readonly QueuedShop[];
  outcome: ShopWord['outcome'];
  onClose: () => void;
  onDone: (outcomes: ReadonlyMap<string, string | null>) => void;
}

type Part = QueuedShop['waiting'][number];
/** Stands for everything that waits; no key of a requirement is empty. */
const ALL = '';

/** What waits in these shops, most frequent first, money aside. */
function partsOf(shops: readonly QueuedShop[]): { part: Part; count: number }[] {
  const parts = new Map<string, { part: Part; count: number }>();
  for (const part of shops.flatMap((shop) => shop.waiting)) if (part.kind !== 'payout') parts.set(part.key, { part, count: (parts.get(part.key)?.count ?? 0) + 1 });
  return [...parts.values()].sort((a, b) => b.count - a.count);
}

/** One decision on many shops: which part, and when it goes back, why. Each shop is judged by itself on the server. */
export function DecideShops({ shops, outcome, onClose, onDone }: Props): VNode {
  const isReturn = outcome === 'returned';
  const parts = partsOf(shops);
  const reasons = useQuery(isReturn ? { key: 'office/shop-reasons', load: readShopReasons } : null);
  const [key, setKey] = useState(isReturn ? (parts[0]?.part.key ?? ALL) : ALL);
  const [reasonCode, setReasonCode] = useState<SellerReviewReason['code'] | null>(null);
  const [own, setOwn] = useState('');
  const doing = useDoing();
  const kind = parts.find(({ part }) => part.key === key)?.part.kind;
  const fitting = (reasons.data ?? []).filter((reason: SellerReviewReason) => kind != null && reason.kinds.includes(kind));
  const isReasoned = !isReturn || (reasonCode !== null && reasonCode !== 'other') || own.trim().length >= 5;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void doing.act(async () => {
      const word: ShopWord = { outcome, ...(key === ALL ? {} : { key }), ...(reasonCode === null ? {} : { reasonCode }), ...(own.trim() === '' ? {} : { reason: own.trim() }) };
      onDone(await decideShops(shops, word));
    });
  };
  return (
    <Sheet title={isReturn ? `Kembalikan ke ${shops.length} toko` : `Terima ${shops.length} toko`} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <fieldset class="choices">
          <legend class="field__label">{isReturn ? 'Bagian mana yang harus diperbaiki?' : 'Apa yang diterima?'}</legend>
          {!isReturn && <Choice name="part" title="Semua yang menunggu" checked={key === ALL} onChange={() => setKey(ALL)} />}
          {parts.map(({ part, count }) => (
            <Choice
              key={part.key}
              name="part"
              title={part.title}
              side={`${count} toko`}
              checked={key === part.key}
              onChange={() => {
                setKey(part.key);
                setReasonCode(null);
              }}
            />
          ))}
        </fieldset>
        {isReturn && (
          <>
            <fieldset class="choices">
              <legend class="field__label">Alasannya, dibaca setiap penjual</legend>
              {fitting.map(({ code, words }) => (
                <Choice key={code} name="reason" title={words || 'Alasan lain, tulis sendiri'} checked={reasonCode === code} onChange={() => setReasonCode(code)} />
              ))}
            </fieldset>
            <TextArea name="own" label="Tambahan dengan kata-kata sendiri" maxlength={300} rows={3} value={own} error={doing.problem?.of('reason')} onInput={(event) => setOwn(typedIn(event))} />
          </>
        )}
        {!isReturn && <Notice title="Tiap toko tetap dinilai sendiri">Rekening tidak ikut. Foto dokumen yang belum Anda lihat, dan data yang juga dipakai toko lain, tidak diterima: bukalah tokonya.</Notice>}
        {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        <Button look="strong" isFull disabled={doing.isBusy || !isReasoned}>
          {doing.isBusy ? 'Menyimpan…' : isReturn ? `Kembalikan ke ${shops.length} toko` : `Terima ${shops.length} toko`}
        </Button>
      </form>
    </Sheet>
  );
}
