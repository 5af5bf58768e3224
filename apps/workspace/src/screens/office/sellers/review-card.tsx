import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Choice, TextField } from '@etalase/ui';
import type { ReviewItem } from '../../../api/views';
import { typedIn } from '../../../parts/typed';
import type { Verdict } from '../../join/join-api';

const FINDINGS = { matched: 'Nama di bank cocok dengan KTP', differs: 'Nama di bank berbeda dengan KTP', unknown: 'Bank belum bisa ditanya' };
const ASKS: Partial<Record<ReviewItem['kind'], string>> = { vouch: 'Anda kenal penjualnya, dan usahanya memang di desa ini?', training: 'Anda sudah mendampingi langkah pertamanya?', profile: 'Nama, jenis, dan cerita tokonya pantas?' };

interface Props {
  item: ReviewItem;
  documentUrl: string | null;
  verdict: Verdict | undefined;
  onVerdict: (verdict: Verdict) => void;
}

export function ReviewCard({ item, documentUrl, verdict, onVerdict }: Props): VNode {
  const isReturned = verdict?.outcome === 'returned';
  return (
    <article class="card stack">
      <div class="between">
        <h2>{item.title}</h2>
        {item.isOnBehalf && <Badge>Diisi operator</Badge>}
      </div>
      <p>{ASKS[item.kind] ?? item.why}</p>
      {item.shown && <p class="shown num">{item.shown}</p>}
      {item.expiresOn && <p class="soft">Berlaku sampai {item.expiresOn}</p>}
      {item.finding && <Badge tone={item.finding === 'matched' ? 'leaf' : 'gold'}>{FINDINGS[item.finding]}</Badge>}
      {item.otherShops > 0 && (
        <Badge tone="danger" icon="warn">
          Juga dipakai di {item.otherShops} toko lain
        </Badge>
      )}
      {documentUrl && <Document url={documentUrl} title={item.title} />}
      <div class="duo">
        <Choice name={`decide-${item.key}`} title={item.kind === 'vouch' || item.kind === 'training' ? 'Ya' : 'Terima'} checked={verdict?.outcome === 'accepted'} onChange={() => onVerdict({ key: item.key, outcome: 'accepted' })} />
        <Choice name={`decide-${item.key}`} title="Kembalikan" checked={isReturned} onChange={() => onVerdict({ key: item.key, outcome: 'returned' })} />
      </div>
      {isReturned && (
        <fieldset class="stack-s">
          <legend class="field__label">Apa yang harus diperbaiki?</legend>
          {item.reasons.map(({ code, words }) => (
            <Choice key={code} name={`reason-${item.key}`} title={words || 'Alasan lain, tulis sendiri'} checked={verdict.reasonCode === code} onChange={() => onVerdict({ ...verdict, reasonCode: code })} />
          ))}
          <TextField name={`words-${item.key}`} label="Tambahan dengan kata-kata sendiri" maxlength={300} value={verdict.reason ?? ''} onInput={(event) => onVerdict({ ...verdict, reason: typedIn(event) })} />
        </fieldset>
      )}
    </article>
  );
}

/** Fetched only when asked for: each look is on record. */
function Document({ url, title }: { url: string; title: string }): VNode {
  const [isShown, setShown] = useState(false);
  return isShown ? (
    <img class="document" src={url} alt={title} />
  ) : (
    <Button type="button" icon="search" isFull onClick={() => setShown(true)}>
      Lihat {title.toLowerCase().replace('ktp', 'KTP')} (tercatat)
    </Button>
  );
}
