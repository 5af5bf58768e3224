import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Badge, Button, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { MoreRows } from '../../parts/more-rows';
import { Section } from '../../parts/page';
import { Known } from '../../parts/waiting';
import { cache, useQuery } from '../../queries/use-query';
import { confirmImport, dropImport, faultsQuery, importsQuery, type ImportFault, type ImportView, moreFaults } from './import-questions';

const SHOWN_CHANGES = 8;

/** What would happen, what is wrong, and the decision. Nothing is saved before it. */
export function Checked({ shopId, current }: { shopId: string; current: ImportView }): VNode {
  const summary = current.summary ?? { rows: 0, newProducts: 0, changedProducts: 0, unchangedProducts: 0, faults: 0, lostRows: 0, preview: [] };
  const { newProducts, changedProducts, unchangedProducts, faults, lostRows } = summary;
  return (
    <>
      <section class="stack-s" aria-label="Hasil pemeriksaan">
        <p class="soft">
          {current.fileName} · {summary.rows.toLocaleString('id-ID')} baris. <strong>Belum ada yang disimpan.</strong>
        </p>
        {current.note && <Notice icon="warn" title={current.note} />}
        <ul class="tally">
          <Count value={newProducts} words="produk baru" tone="leaf" />
          <Count value={changedProducts} words="akan diubah" tone="gold" />
          <Count value={unchangedProducts} words="tetap" tone="plain" />
          <Count value={faults} words="sel salah" tone={faults > 0 ? 'danger' : 'plain'} />
        </ul>
      </section>
      <Decision shopId={shopId} current={current} changes={newProducts + changedProducts} faults={faults} lostRows={lostRows} hasNew={newProducts > 0} />
      {faults > 0 && <Faults shopId={shopId} current={current} />}
      {summary.preview.length > 0 && <Changes preview={summary.preview} rest={newProducts + changedProducts - Math.min(SHOWN_CHANGES, summary.preview.length)} />}
    </>
  );
}

function Count({ value, words, tone }: { value: number; words: string; tone: string }): VNode {
  return (
    <li class={`tally__one tally__one--${tone}`}>
      <strong class="num">{value.toLocaleString('id-ID')}</strong>
      <span>{words}</span>
    </li>
  );
}

interface DecisionProps {
  shopId: string;
  current: ImportView;
  changes: number;
  faults: number;
  lostRows: number;
  hasNew: boolean;
}

function Decision({ shopId, current, changes, faults, lostRows, hasNew }: DecisionProps): VNode {
  const [wantsReview, setWantsReview] = useState(true);
  const doing = useDoing();
  const decide = (work: () => Promise<void>): void =>
    void doing.act(async () => {
      await work();
      await cache.refresh(importsQuery(shopId));
    });
  const save = (): void => decide(() => confirmImport(shopId, current.id, { onlyGood: faults > 0, wantsReview: hasNew && wantsReview }));
  const isWhole = faults === 0;
  return (
    <section class="card stack-s" aria-label="Keputusan Anda">
      {!isWhole && (
        <p>
          <strong>{lostRows.toLocaleString('id-ID')} baris belum bisa disimpan.</strong> Perbaiki di berkas Anda lalu unggah lagi, atau simpan dulu yang sudah benar.
        </p>
      )}
      {changes === 0 && isWhole && <p>Isi berkas ini sama dengan toko Anda. Tidak ada yang perlu disimpan.</p>}
      {hasNew && (
        <label class="check">
          <input type="checkbox" checked={wantsReview} onChange={(event) => setWantsReview(event.currentTarget.checked)} />
          <span>Ajukan produk baru yang sudah berfoto untuk diperiksa</span>
        </label>
      )}
      {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
      {changes > 0 && (
        <Button type="button" look={isWhole ? 'strong' : 'plain'} isFull disabled={doing.isBusy} onClick={save}>
          {doing.isBusy ? 'Sebentar…' : isWhole ? `Simpan ${changes.toLocaleString('id-ID')} produk` : `Simpan ${changes.toLocaleString('id-ID')} produk yang benar saja`}
        </Button>
      )}
      <Button type="button" look={isWhole ? 'quiet' : 'strong'} isFull disabled={doing.isBusy} onClick={() => decide(() => dropImport(shopId, current.id))}>
        {isWhole ? 'Tidak jadi' : 'Saya perbaiki dulu'}
      </Button>
    </section>
  );
}

function Faults({ shopId, current }: { shopId: string; current: ImportView }): VNode {
  const answer = useQuery(faultsQuery(shopId, current));
  return (
    <Section title="Yang perlu diperbaiki">
      <Known answer={answer}>
        {(page) => (
          <MoreRows first={page} load={(cursor) => moreFaults(shopId, current.id, cursor)}>
            {(items) => (
              <ul class="card card--flush lines">
                {items.map((fault) => (
                  <FaultRow key={fault.id} fault={fault} />
                ))}
              </ul>
            )}
          </MoreRows>
        )}
      </Known>
    </Section>
  );
}

function FaultRow({ fault }: { fault: ImportFault }): VNode {
  return (
    <li class="fault">
      <span class="fault__cell num">{fault.cell}</span>
      <span class="fault__words">
        <span class="soft">
          {fault.column}
          {fault.value !== '' && <> · “{fault.value}”</>}
        </span>
        <strong>{fault.reason}</strong>
        <span>{fault.fix}</span>
      </span>
    </li>
  );
}

function Changes({ preview, rest }: { preview: NonNullable<ImportView['summary']>['preview']; rest: number }): VNode {
  return (
    <Section title="Yang akan terjadi">
      <ul class="card card--flush lines">
        {preview.slice(0, SHOWN_CHANGES).map((one) => (
          <li key={one.row} class="fault">
            <span class="fault__words">
              <span class="between">
                <strong>{one.name}</strong>
                <Badge tone={one.isNew ? 'leaf' : 'gold'}>{one.isNew ? 'baru' : 'diubah'}</Badge>
              </span>
              {one.words.map((words) => (
                <span key={words}>{words}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="soft">dan {rest.toLocaleString('id-ID')} produk lain.</p>}
    </Section>
  );
}
