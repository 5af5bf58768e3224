import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatPhone } from '@etalase/kernel';
import { Badge, Button } from '@etalase/ui';
import { readWaivers, type Waiver } from '../../../api/certificates';
import { MoreRows } from '../../../parts/more-rows';
import { Page } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import { cache, useQuery } from '../../../queries/use-query';
import { dayWords, RIGHT_WORDS } from '../../../words/certificates-held';
import { nearMoment } from '../../../words/deadline';
import { AskWaiverSheet } from './ask-waiver-sheet';
import { CertificateDesks } from './certificate-desks';
import { DecideWaiverSheet } from './decide-waiver-sheet';
import { WAIVER_KIND_WORDS } from './waiver-words';

const query = { key: 'office/waivers', load: () => readWaivers() };
type Open = 'ask' | { waiver: Waiver; isApproved: boolean } | null;

/** Rights without a certificate: one officer asks, another decides. */
export function Waivers(): VNode {
  const answer = useQuery(query, { watch: true });
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const done = (): void => void cache.refresh(query);
  return (
    <Page
      title="Keringanan"
      side={
        <Button type="button" look="plain" icon="plus" onClick={() => setOpen('ask')}>
          Minta keringanan
        </Button>
      }
    >
      <CertificateDesks here="waivers" />
      <p class="soft">Untuk yang sudah mampu tanpa kursus. Yang meminta tidak boleh memutus sendiri.</p>
      <Known answer={answer}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="check" title="Tidak ada yang menunggu keputusan" />
          ) : (
            <MoreRows first={page} load={(cursor) => readWaivers(cursor)}>
              {(items) => (
                <ul class="desk">
                  {items.map((waiver) => (
                    <Row key={waiver.id} waiver={waiver} onDecide={(isApproved) => setOpen({ waiver, isApproved })} />
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
      {open === 'ask' && <AskWaiverSheet onClose={close} onDone={done} />}
      {open !== null && open !== 'ask' && <DecideWaiverSheet waiver={open.waiver} isApproved={open.isApproved} onClose={close} onDone={done} />}
    </Page>
  );
}

function Row({ waiver, onDecide }: { waiver: Waiver; onDecide: (isApproved: boolean) => void }): VNode {
  return (
    <li class="card desk__row">
      <div class="desk__words">
        <p>
          <strong>{waiver.person === '' ? 'Tanpa nama' : waiver.person}</strong> <span class="soft num">{formatPhone(waiver.phone)}</span>
        </p>
        <p>{RIGHT_WORDS[waiver.capability]}</p>
        <p class="soft">
          {WAIVER_KIND_WORDS[waiver.kind]} · {waiver.lastDay === null ? 'tanpa batas' : `sampai ${dayWords(waiver.lastDay)}`}
        </p>
        <p>{waiver.reason}</p>
        <p class="soft">
          Diminta {waiver.askedBy ?? 'sistem'}, {nearMoment(new Date(waiver.askedAt), new Date())}
        </p>
      </div>
      <div class="desk__side">
        {waiver.isMine ? (
          <Badge tone="gold" icon="clock">
            Menunggu petugas lain
          </Badge>
        ) : (
          <span class="row">
            <Button type="button" look="plain" onClick={() => onDecide(false)}>
              Tolak
            </Button>
            <Button type="button" look="strong" icon="check" onClick={() => onDecide(true)}>
              Setujui
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}
