import type { VNode } from 'preact';
import type { components } from '../../../api/schema';
import { Section } from '../../../parts/page';

type Schemas = components['schemas'];

/** `82 dari 120`; a share stands beside it only where there are enough to share. */
const FEWEST_FOR_SHARE = 20;
const share = (part: number, whole: number): string => (whole < FEWEST_FOR_SHARE ? '' : ` (${Math.round((100 * part) / whole)} %)`);
const score = (bp: number | null): string => (bp === null ? '–' : String(Math.round(bp / 100)));

/** Each number with what it is divided by, and how it comes about. */
export function Measures({ measures: { reach, utilisation, fidelity, decay, decayFormula } }: { measures: Schemas['CascadeMeasuresDto'] }): VNode {
  return (
    <Section title="Ukuran">
      <dl class="measures">
        <Measure name="Jangkauan" of={reach} unit="orang" />
        <Measure name="Operator yang mengajar" of={utilisation} unit="operator" />
        <Measure name="Kelas sesuai langkah" of={fidelity} unit="langkah" />
        {decay.map(({ course, courseTitle, first, second, ratioBp }) => (
          <div key={course}>
            <dt>Nilai tangan kedua: {courseTitle}</dt>
            <dd>
              <strong class="num">
                {score(second.meanBp)} dibanding {score(first.meanBp)}
              </strong>
              <span class="soft">
                {second.n} orang dari operator desa, {first.n} orang dari pelatih provinsi{ratioBp === null ? '.' : `: ${Math.round(ratioBp / 100)} %.`} {decayFormula}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Measure({ name, of: { part, whole, formula }, unit }: { name: string; of: Schemas['MeasureDto']; unit: string }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong class="num">
          {part} dari {whole} {unit}
          {share(part, whole)}
        </strong>
        <span class="soft">{formula}</span>
      </dd>
    </div>
  );
}
