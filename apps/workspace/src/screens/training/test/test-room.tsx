import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MOST_ATTEMPTS, paperOf, type TestRole } from '@etalase/seller-training/phone';
import { Button, Icon, Notice } from '@etalase/ui';
import { useDoing } from '../../../commands/send';
import type { Draft } from '../../../learning/learning-store';
import { triesLeft } from '../../../learning/standing';
import { Act, Page } from '../../../parts/page';
import { Waiting } from '../../../parts/waiting';
import { percent, type TakenCourse, useCourse, useLearner } from '../learner';
import { NotOnPhone } from '../not-on-phone';
import { Paper } from './paper';
import { Result } from './result';

const TITLES: Record<TestRole, string> = { pre: 'Tes awal', post: 'Tes akhir' };

/** A test: what it is for, the questions one after the other, and what came of it. A test that was begun is gone on with. */
export function TestRoom({ code, role }: { code: string; role: TestRole }): VNode {
  const taken = useCourse(code);
  if (!taken) return <NotOnPhone code={code} />;
  return <Room taken={taken} code={code} role={role} />;
}

function Room({ taken, code, role }: { taken: TakenCourse; code: string; role: TestRole }): VNode {
  const { learning } = useLearner();
  const { enrolmentId, standing } = taken;
  const [draft, setDraft] = useState<Draft | null | undefined>();
  const [isAgain, setAgain] = useState(false);
  useEffect(() => {
    void learning.store.draft(enrolmentId, role).then((found) => setDraft(found && !standing.usedGrants.has(found.grantId) ? found : null));
  }, [enrolmentId, role]);
  const tries = standing.attempts.filter((attempt) => attempt.role === role);
  const back = `/pelatihan/${code}`;
  if (draft === undefined) {
    return (
      <Page title={TITLES[role]} back={back} isForm>
        <Waiting rows={2} />
      </Page>
    );
  }
  if (draft) {
    const change = (next: Draft): void => {
      setDraft(next);
      void learning.store.keepDraft(next);
    };
    const handIn = async (): Promise<void> => {
      const answers = Object.entries(draft.given).map(([item, given]) => ({ item, given }));
      await learning.write('attempt', enrolmentId, { role, grantId: draft.grantId, versionId: taken.course.versionId, startedAt: draft.startedAt, answers });
      await learning.store.dropDraft(enrolmentId, role);
      setDraft(null);
      setAgain(false);
    };
    return <Paper title={TITLES[role]} back={back} questions={paperOf(taken.tests, role, draft.ordinal)} draft={draft} onChange={change} onHandIn={handIn} />;
  }
  if (tries.length > 0 && !isAgain) return <Result taken={taken} code={code} role={role} tries={tries} onAgain={() => setAgain(true)} />;
  return <Start taken={taken} role={role} back={back} onStarted={(started) => setDraft(started)} />;
}

/** Said before the clock of nerves begins: how many questions, what for, how often. */
function Start({ taken, role, back, onStarted }: { taken: TakenCourse; role: TestRole; back: string; onStarted: (draft: Draft) => void }): VNode {
  const { learning } = useLearner();
  const doing = useDoing();
  const { enrolmentId, standing, server, tests } = taken;
  const left = triesLeft(role, server, standing);
  const begin = (move = false): void =>
    void doing.act(async () => {
      const { id: grantId, ordinal } = await learning.tryFor(enrolmentId, role, standing.usedGrants, move);
      const draft: Draft = { enrolmentId, role, grantId, ordinal, startedAt: new Date().toISOString(), given: {}, place: 0 };
      await learning.store.keepDraft(draft);
      onStarted(draft);
    });
  const { problem } = doing;
  return (
    <Page title={TITLES[role]} back={back} isForm>
      <div class="stack">
        <p class="lead">{role === 'pre' ? 'Kerjakan sebelum membuka pelajaran. Hasilnya menunjukkan apa yang sudah Anda tahu.' : `Lulus bila nilai Anda paling sedikit ${percent(server.mastery)} dari 100.`}</p>
        <ul class="ticks">
          <li>
            <Icon name="orders" />
            <span>
              <strong>{tests.length} soal</strong> tentang kejadian sehari-hari. Pilih jawaban yang paling baik.
            </span>
          </li>
          <li>
            <Icon name="clock" />
            <span>Tidak ada batas waktu. Boleh berhenti dan dilanjutkan nanti di HP ini.</span>
          </li>
          <li>
            <Icon name="check" />
            <span>{role === 'pre' ? 'Nilainya tidak menentukan lulus. Jawab sejujurnya, jangan menebak-nebak dari orang lain.' : `Boleh dikerjakan paling banyak ${MOST_ATTEMPTS.post} kali. Sisa kesempatan: ${left} kali.`}</span>
          </li>
        </ul>
        {role === 'pre' && standing.lessons.size > 0 && (
          <Notice icon="info" title="Pelajaran sudah dibuka.">
            <p>Tes awal masih boleh dikerjakan, tetapi tidak dihitung sebagai nilai awal.</p>
          </Notice>
        )}
        {role === 'post' && standing.lessonsDone < standing.lessonsAll && (
          <Notice icon="info" title={`Masih ada ${standing.lessonsAll - standing.lessonsDone} pelajaran yang belum selesai.`}>
            <p>Lebih baik selesaikan dulu. Kesempatan tes terbatas.</p>
          </Notice>
        )}
        {problem && (
          <Notice tone={problem.isOffline ? 'gold' : 'danger'} icon="warn" title={problem.isOffline ? 'Kesempatan tes belum ada di HP ini.' : problem.message}>
            {problem.isOffline && <p>Buka halaman ini sekali saat ada sinyal, lalu tesnya bisa dikerjakan tanpa sinyal.</p>}
            {problem.code === 'training.attempt_elsewhere' && (
              <Button type="button" onClick={() => begin(true)}>
                Pindahkan ke HP ini
              </Button>
            )}
          </Notice>
        )}
      </div>
      <Act>
        <Button type="button" look="strong" isFull icon="play" disabled={doing.isBusy} onClick={() => begin()}>
          {doing.isBusy ? 'Sebentar…' : 'Mulai'}
        </Button>
      </Act>
    </Page>
  );
}
