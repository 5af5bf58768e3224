import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from '@etalase/ui';
import { lessonsIn } from '../../learning/standing';
import { Page } from '../../parts/page';
import { typedIn } from '../../parts/typed';
import { Empty } from '../../parts/waiting';
import { Link } from '../../router/router';
import { useCourse } from './learner';
import { NotOnPhone } from './not-on-phone';

/** All words of a course that are new to somebody, with the lesson they come from. */
export function Glossary({ code }: { code: string }): VNode {
  const taken = useCourse(code);
  const [typed, setTyped] = useState('');
  if (!taken) return <NotOnPhone code={code} />;
  const words = new Map(lessonsIn(taken.packages).flatMap((lesson) => lesson.words.map(({ term, means }) => [term.toLowerCase(), { term, means, lesson }] as const)));
  const wanted = typed.trim().toLowerCase();
  const shown = [...words.values()].filter(({ term, means }) => wanted === '' || `${term} ${means}`.toLowerCase().includes(wanted)).sort((a, b) => a.term.localeCompare(b.term, 'id'));
  return (
    <Page title="Daftar kata" back={`/pelatihan/${code}`} isForm>
      <div class="stack">
        <TextField name="cari" label="Cari kata" type="search" autocomplete="off" maxlength={60} value={typed} onInput={(event) => setTyped(typedIn(event))} />
        {shown.length === 0 && <Empty icon="search" title="Kata ini belum ada di daftar" />}
        <dl class="card card--flush lines glossary">
          {shown.map(({ term, means, lesson }) => (
            <div key={term} class="glossary__word">
              <dt>{term}</dt>
              <dd>
                {means}{' '}
                <Link to={`/pelatihan/${code}/pelajaran/${lesson.slug}`} class="soft">
                  Buka pelajaran
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Page>
  );
}
