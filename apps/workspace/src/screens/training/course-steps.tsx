import type { VNode } from 'preact';
import { Badge } from '@etalase/ui';
import { triesLeft } from '../../learning/standing';
import { Link } from '../../router/router';
import { percent, type TakenCourse } from './learner';

/** What the way's step of the test before says. */
export function PreTest({ taken: { standing, tests }, code, hasPre }: { taken: TakenCourse; code: string; hasPre: boolean }): VNode {
  const pre = standing.attempts.find(({ role, marked }) => role === 'pre' && (marked === null || marked.counts));
  if (pre) return <p class="soft">{pre.marked?.scoreBp == null ? 'Sudah dikerjakan. Dinilai setelah ada sinyal.' : `Nilai ${percent(pre.marked.scoreBp)}. Nanti dibandingkan dengan tes akhir.`}</p>;
  if (standing.lessons.size > 0 && !hasPre) return <p class="soft">Dilewati karena pelajaran sudah dibuka. Tidak apa-apa.</p>;
  return (
    <>
      <p class="soft">{tests.length} soal, sekitar 10 menit. Belum tahu jawabannya? Tidak apa-apa, tes ini tidak menentukan lulus.</p>
      <Link to={`/pelatihan/${code}/tes/awal`} class="btn btn--plain">
        Buka tes awal
      </Link>
    </>
  );
}

export function PostTest({ taken: { standing, server, tests }, code }: { taken: TakenCourse; code: string }): VNode {
  const tries = standing.attempts.filter(({ role }) => role === 'post');
  const last = tries.at(-1);
  const left = triesLeft('post', server, standing);
  return (
    <>
      <p class="soft">
        {standing.isPassed ? `Lulus dengan nilai ${percent(standing.bestPostBp ?? 0)}.` : `${tests.length} soal. Lulus bila nilai paling sedikit ${percent(server.mastery)}. Kesempatan: ${left} kali.`}
      </p>
      {last && (
        <Link to={`/pelatihan/${code}/tes/akhir`} class="btn btn--plain">
          {last.marked === null ? 'Menunggu dinilai' : 'Lihat hasil'}
        </Link>
      )}
      {!last && left > 0 && (
        <Link to={`/pelatihan/${code}/tes/akhir`} class="btn btn--plain">
          Buka tes akhir
        </Link>
      )}
    </>
  );
}

/** Where in the practice shop a task is done. */
export const practicePlace = (code: string, { kind }: TakenCourse['course']['practice'][number]): string => `/pelatihan/${code}/toko/${kind === 'practice_listing' ? 'produk' : 'pesanan'}`;

/** One thing to practise, and whether it is done. */
export function Task({ code, task, isDone }: { code: string; task: TakenCourse['course']['practice'][number]; isDone: boolean }): VNode {
  const words = (
    <>
      <span class="task__words">
        <strong>{task.title}</strong>
        <span class="soft">{task.kind === 'submission' ? 'Diserahkan kepada fasilitator, lalu dinilai.' : 'Di toko latihan, langsung di HP ini.'}</span>
      </span>
      {isDone ? (
        <Badge tone="leaf" icon="check">
          Selesai
        </Badge>
      ) : (
        <Badge tone="maroon">Kerjakan</Badge>
      )}
    </>
  );
  if (task.kind !== 'submission') {
    return (
      <Link to={practicePlace(code, task)} class="task">
        {words}
      </Link>
    );
  }
  return (
    <details class="module">
      <summary>{words}</summary>
      <p class="story">{task.text}</p>
      {task.rubric.length > 0 && (
        <ul class="rubric">
          {task.rubric.map(({ criterion, competent }) => (
            <li key={criterion}>
              <strong>{criterion}.</strong> {competent}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
