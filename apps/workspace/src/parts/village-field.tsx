import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice, TextField } from '@etalase/ui';
import { answerOf, api } from '../api/client';
import { typedIn } from './typed';

export interface Village {
  code: string;
  label: string;
}

const TYPED_MS = 250;

/** Found by typing a part of the name, tapped from the list. */
export function VillageField({ chosen, onChosen, label = 'Desa tempat usaha' }: { chosen: Village | null; onChosen: (village: Village) => void; label?: string }): VNode {
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
      <TextField name="village" label={label} hint="Ketik nama desa atau kecamatan, lalu pilih." autocomplete="off" maxlength={60} class="input--large" value={typed} onInput={(event) => setTyped(typedIn(event))} />
      <div class="choices">
        {[...(chosen && !found.some((one) => one.code === chosen.code) ? [chosen] : []), ...found].map((one) => (
          <Choice key={one.code} name="village-choice" title={one.label} checked={chosen?.code === one.code} onChange={() => onChosen(one)} />
        ))}
      </div>
    </div>
  );
}
