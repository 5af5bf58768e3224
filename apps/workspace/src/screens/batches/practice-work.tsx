import '../../styles/practice-work.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import { Badge } from '@etalase/ui';
import { MoreRows } from '../../parts/more-rows';
import { Page } from '../../parts/page';
import { Empty, Known } from '../../parts/waiting';
import { useQuery } from '../../queries/use-query';
import { JudgeSheet } from './judge-sheet';
import { type JudgedTask, type PracticeDesk, type PracticeLearner, type PracticeList, taughtPractice } from './practice-api';

export interface Judged {
  learner: PracticeLearner;
  task: JudgedTask;
}

/** Work of a batch that a person looks at: who waits, and what was said. */
export function PracticeWork({ desk }: { desk: PracticeDesk }): VNode {
  const [isWaiting, setWaiting] = useState(true);
  const [judged, setJudged] = useState<Judged | null>(null);
  const answer = useQuery({ key: `${desk.key}/${isWaiting ? 'waiting' : 'all'}`, load: () => desk.read(isWaiting) }, { watch: true });
  return (
    <div class="stack">
      <p class="soft">Tugas yang tidak bisa dinilai HP: peserta menunjukkan hasilnya, penilai memeriksa setiap butir. Kompeten bila semua butir terpenuhi.</p>
      <Known answer={answer} rows={2}>
        {(list) => (
          <>
            <div class="row" role="group" aria-label="Tampilkan">
              <button type="button" class={isWaiting ? 'chip chip--on' : 'chip'} aria-pressed={isWaiting} onClick={() => setWaiting(true)}>
                Menunggu ({list.waiting})
              </button>
              <button type="button" class={isWaiting ? 'chip' : 'chip chip--on'} aria-pressed={!isWaiting} onClick={() => setWaiting(false)}>
                Semua ({list.learners})
              </button>
            </div>
            {list.items.length === 0 ? (
              <Empty icon="check" title={list.learners === 0 ? 'Belum ada yang mulai belajar' : 'Tidak ada yang menunggu'}>
                <p>{list.learners === 0 ? 'Nama tampil di sini begitu peserta membuka kursusnya di HP.' : 'Semua tugas sudah dinilai kompeten.'}</p>
              </Empty>
            ) : (
              <MoreRows first={list} load={(cursor) => desk.read(isWaiting, cursor)}>
                {(items) => (
                  <ul class="stack-s">
                    {items.map((learner) => (
                      <li key={learner.id}>
                        <LearnerWork learner={learner} tasks={tasksOf(list, learner)} onJudge={(task) => setJudged({ learner, task })} />
                      </li>
                    ))}
                  </ul>
                )}
              </MoreRows>
            )}
          </>
        )}
      </Known>
      {judged && <JudgeSheet desk={desk} judged={judged} onClose={() => setJudged(null)} />}
    </div>
  );
}

/** For one who taught: a page of its own. */
export const TaughtPractice = ({ batchId }: { batchId: string }): VNode => (
  <Page title="Nilai praktik" back="/angkatan/mengajar/rencana">
    <PracticeWork desk={taughtPractice(batchId)} />
  </Page>
);

const tasksOf = ({ versions }: PracticeList, { versionId }: PracticeLearner): readonly JudgedTask[] => versions.find((one) => one.versionId === versionId)?.tasks ?? [];

function LearnerWork({ learner, tasks, onJudge }: { learner: PracticeLearner; tasks: readonly JudgedTask[]; onJudge: (task: JudgedTask) => void }): VNode {
  return (
    <article class="card stack-s">
      <p>
        <strong>{learner.printedName}</strong> <span class="soft">{learner.villageName}</span>
      </p>
      <ul class="work">
        {tasks.map((task) => {
          const isDone = learner.done.includes(task.code);
          const last = learner.verdicts.find((verdict) => verdict.task === task.code);
          const lacking = isDone ? [] : (last?.points.filter(({ isMet }) => !isMet) ?? []);
          return (
            <li key={task.code} class="work__task">
              <span class="work__words">
                <span>{task.title}</span>
                {lacking.length > 0 && last && (
                  <span class="soft">
                    {formatDate(new Date(last.judgedAt))}, belum: {lacking.map(({ criterion, reason }) => `${criterion} (${reason})`).join('; ')}
                  </span>
                )}
              </span>
              <span class="work__side">
                <Badge tone={isDone ? 'leaf' : last ? 'gold' : 'plain'}>{isDone ? 'Kompeten' : last ? 'Dicoba lagi' : 'Belum dinilai'}</Badge>
                {!isDone && (
                  <button type="button" class="btn btn--plain" aria-label={`Nilai ${task.title}: ${learner.printedName}`} onClick={() => onJudge(task)}>
                    Nilai
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
