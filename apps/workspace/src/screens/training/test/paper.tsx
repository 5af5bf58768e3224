import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Given, OpenQuestion } from '@etalase/seller-training/phone';
import { Button, Icon, Notice } from '@etalase/ui';
import { useDoing } from '../../../commands/send';
import type { Draft } from '../../../learning/learning-store';
import { Act, Page } from '../../../parts/page';
import { QuestionField } from '../question-field';

interface Props {
  title: string;
  back: string;
  questions: readonly OpenQuestion[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  onHandIn: () => Promise<void>;
}

const isAnswered = (given: Given | undefined): boolean => given !== undefined && !(Array.isArray(given) && given.length === 0);

/** One question a screen; every answer is safe on the phone the moment it is given. The last screen shows all before it is handed in. */
export function Paper({ title, back, questions, draft, onChange, onHandIn }: Props): VNode {
  const doing = useDoing();
  const top = useRef<HTMLDivElement>(null);
  const { place, given } = draft;
  const question = questions[place];
  useEffect(() => window.scrollTo(0, 0), [place]);
  const goTo = (next: number): void => onChange({ ...draft, place: next });
  const answer = (value: Given | undefined): void => {
    if (!question) return;
    const { [question.id]: _before, ...others } = given;
    onChange({ ...draft, given: value === undefined ? others : { ...others, [question.id]: value } });
  };
  if (!question) {
    const open = questions.filter(({ id }) => !isAnswered(given[id]));
    return (
      <Page title={title} back={back} onBack={() => goTo(questions.length - 1)} isForm>
        <div class="stack" ref={top}>
          <p class="lead">{open.length === 0 ? 'Semua soal sudah dijawab.' : `${open.length} soal belum dijawab. Soal kosong dihitung salah.`}</p>
          <ol class="answered">
            {questions.map(({ id, prompt }, index) => (
              <li key={id}>
                <button type="button" class="task" onClick={() => goTo(index)}>
                  <span class="answered__mark">{isAnswered(given[id]) ? <Icon name="check" /> : index + 1}</span>
                  <span class="task__words answered__words">{prompt}</span>
                </button>
              </li>
            ))}
          </ol>
          {doing.problem && <Notice tone="danger" icon="warn" title={doing.problem.message} />}
        </div>
        <Act>
          <Button type="button" look="strong" isFull icon="check" disabled={doing.isBusy} onClick={() => void doing.act(onHandIn)}>
            {doing.isBusy ? 'Menyimpan…' : 'Kumpulkan'}
          </Button>
        </Act>
      </Page>
    );
  }
  return (
    <Page title={title} back={back} {...(place > 0 ? { onBack: () => goTo(place - 1) } : {})} isForm>
      <div class="stack" ref={top}>
        <div class="reading">
          <progress class="progress" max={questions.length} value={place + 1} aria-label="Soal ke berapa" />
          <p class="num soft">
            Soal {place + 1} dari {questions.length}
          </p>
        </div>
        <QuestionField key={question.id} question={question} given={given[question.id]} onGiven={answer} />
      </div>
      <Act>
        <Button type="button" look="strong" isFull icon="next" onClick={() => goTo(place + 1)}>
          {isAnswered(given[question.id]) ? 'Lanjut' : 'Lewati dulu'}
        </Button>
      </Act>
    </Page>
  );
}
