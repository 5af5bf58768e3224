import '../../../styles/cascade.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { MoreRows } from '../../../parts/more-rows';
import { Page, Section } from '../../../parts/page';
import { Empty, Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';
import { Measures } from './measures';
import { TrainerNode } from './trainer-node';

type Schemas = components['schemas'];
type Regency = Schemas['CascadeOfRegencyDto'];
type Trainers = Schemas['TrainersDto'];

const cascadeQuery = { key: 'office/cascade', load: () => answerOf(api.GET('/api/office/training/cascade')) };
const readTrainers = (code: string, cursor?: string): Promise<Trainers> => answerOf(api.GET('/api/office/training/cascade/regencies/{code}/trainers', { params: { path: { code }, query: cursor === undefined ? {} : { cursor } } }));

/** Who taught whom: province → regency → operator → villages. Branches open where they are touched. */
export function Cascade(): VNode {
  const answer = useQuery(cascadeQuery);
  return (
    <Page title="Kelas desa">
      <Known answer={answer}>
        {({ total, regencies, measures }) => (
          <>
            <p class="lead">Pelatih provinsi mengajar operator desa. Operator desa mengajar warganya. Di sini terlihat sampai ke mana ilmunya.</p>
            <ul class="flow" aria-label="Jumlah di setiap tingkat">
              <li>
                <strong class="num">{total.operators}</strong> operator dilatih
              </li>
              <li>
                <strong class="num">{total.leaders}</strong> memimpin kelas desa
              </li>
              <li>
                <strong class="num">{total.villagers}</strong> warga diajar, {total.women} perempuan
              </li>
            </ul>
            <Measures measures={measures} />
            <Section title="Pohon kelas desa">
              {total.operators + total.villagers === 0 && (
                <Empty icon="book" title="Belum ada kelas yang ditutup">
                  <p>Cabang tumbuh di sini setiap kali pengajar menutup sesinya.</p>
                </Empty>
              )}
              <Regencies all={regencies} />
            </Section>
          </>
        )}
      </Known>
    </Page>
  );
}

/** Those with something to show first; the names of the others in one line. */
function Regencies({ all }: { all: readonly Regency[] }): VNode {
  const grown = all.filter(({ villagers, operators, qualified }) => villagers + operators + qualified > 0).sort((a, b) => b.villagers - a.villagers || b.operators - a.operators || a.code.localeCompare(b.code));
  const bare = all.filter((one) => !grown.includes(one));
  return (
    <div class="stack">
      <ul class="tree">
        {grown.map((regency) => (
          <li key={regency.code}>
            <RegencyNode regency={regency} most={Math.max(1, ...grown.map(({ villagers }) => villagers))} />
          </li>
        ))}
      </ul>
      {bare.length > 0 && (
        <p class="soft">
          Belum ada operator maupun kelas desa di {bare.length} kabupaten dan kota: {bare.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </div>
  );
}

function RegencyNode({ regency, most }: { regency: Regency; most: number }): VNode {
  const [isOpen, setOpen] = useState(false);
  const { code, name, operators, qualified, busy, villagers, women, classes } = regency;
  return (
    <div class="branch">
      <button type="button" class="branch__head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="branch__words">
          <strong>{name}</strong>
          <span class="soft">
            {villagers === 0 ? 'Belum ada warga yang diajar' : `${villagers} warga (${women} perempuan) dalam ${classes} kelas`}
          </span>
          <span class="soft">
            {operators} operator dilatih · {qualified} bersertifikat · {busy} mengajar dalam 90 hari
          </span>
          <svg class="branch__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * villagers) / most} height="4" rx="2" />
          </svg>
        </span>
        <Icon name={isOpen ? 'down' : 'next'} />
      </button>
      {isOpen && <TrainersOf code={code} />}
    </div>
  );
}

function TrainersOf({ code }: { code: string }): VNode {
  const answer = useQuery({ key: `office/cascade/${code}`, load: () => readTrainers(code) });
  return (
    <div class="tree__under">
      <Known answer={answer} rows={1}>
        {(page) =>
          page.items.length === 0 ? (
            <p class="soft">Belum ada operator yang mengajar warga di sini.</p>
          ) : (
            <MoreRows first={page} load={(cursor) => readTrainers(code, cursor)}>
              {(items) => (
                <ul class="tree">
                  {items.map((trainer) => (
                    <li key={trainer.id}>
                      <TrainerNode trainer={trainer} />
                    </li>
                  ))}
                </ul>
              )}
            </MoreRows>
          )
        }
      </Known>
    </div>
  );
}
