import type { VNode } from 'preact';
import { Badge, Icon, type Tone } from '@etalase/ui';
import { Page, Section } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { Link } from '../../router/router';
import { HeadDesks } from './head-desks';
import { NominationActs } from './nomination-acts';
import { type Batch, daysOf, type Nomination, nominationsQuery } from './batches-api';

const STATES: Record<Nomination['state'], { words: string; tone: Tone }> = {
  draft: { words: 'Ditulis', tone: 'plain' },
  submitted: { words: 'Menunggu diperiksa', tone: 'gold' },
  verified: { words: 'Surat sudah diperiksa', tone: 'gold' },
  accepted: { words: 'Diterima', tone: 'leaf' },
  rejected: { words: 'Ditolak', tone: 'danger' },
  replaced: { words: 'Diganti', tone: 'plain' },
  withdrawn: { words: 'Ditarik', tone: 'plain' },
};
const MAY_REPLACE = new Set<Nomination['state']>(['submitted', 'verified', 'accepted']);

/** A village head: for which batches somebody can be named, and what became of those who were. */
export function Nominations({ villageCode }: { villageCode: string }): VNode {
  const answer = useQuery(nominationsQuery(villageCode), { watch: true });
  return (
    <Page title="Calonkan peserta">
      <HeadDesks here="nominations" />
      <Known answer={answer}>
        {({ villageName, batches, items }) => (
          <>
            <p class="lead">{villageName}</p>
            {batches.length === 0 && (
              <Empty icon="clock" title="Belum ada angkatan yang meminta usulan">
                <p>Begitu ada, angkatannya tampil di sini.</p>
              </Empty>
            )}
            {batches.map((batch) => (
              <BatchOfVillage key={batch.id} batch={batch} villageCode={villageCode} named={items.filter(({ batchId }) => batchId === batch.id)} />
            ))}
          </>
        )}
      </Known>
    </Page>
  );
}

function BatchOfVillage({ batch, villageCode, named }: { batch: Batch; villageCode: string; named: readonly Nomination[] }): VNode {
  return (
    <Section title={batch.title}>
      <div class="stack">
        <p class="with-icon">
          <Icon name="clock" /> {daysOf(batch)}
        </p>
        <ul class="stack-s">
          {named.map((one) => (
            <li key={one.id} class="card batch">
              <strong>{one.name}</strong>
              <span class="soft">{one.participantType}</span>
              <span>
                <Badge tone={STATES[one.state].tone}>{STATES[one.state].words}</Badge>
              </span>
              {one.reason && <p>{one.reason}</p>}
              <NominationActs one={one} villageCode={villageCode} replaceAt={batch.state === 'open' && MAY_REPLACE.has(one.state) ? `/angkatan/calon/tulis?angkatan=${batch.id}&ganti=${one.id}` : null} mayWithdraw={batch.state === 'open'} />
            </li>
          ))}
        </ul>
        {batch.state === 'open' && (
          <Link to={`/angkatan/calon/tulis?angkatan=${batch.id}`} class="btn btn--strong btn--full">
            <Icon name="plus" /> Calonkan warga
          </Link>
        )}
      </div>
    </Section>
  );
}
