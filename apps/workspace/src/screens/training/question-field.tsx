import type { VNode } from 'preact';
import type { Given, OpenQuestion } from '@etalase/seller-training/phone';
import { Choice, TextField } from '@etalase/ui';
import { groupThousands } from '../../words/numbers';
import { typedIn } from '../../parts/typed';

/** Of tests and exercises alike: what is asked, without what marks it. */
type Asked = OpenQuestion | { id: string; prompt: string; kind: 'single' | 'multiple'; options: readonly { text: string }[] } | { id: string; prompt: string; kind: 'true_false' } | { id: string; prompt: string; kind: 'number'; unit: string };

const textOf = (option: string | { text: string }): string => (typeof option === 'string' ? option : option.text);

/** One question with its way to answer; `undefined` is not answered. */
export function QuestionField({ question, given, onGiven }: { question: Asked; given: Given | undefined; onGiven: (given: Given | undefined) => void }): VNode {
  if (question.kind === 'number') {
    const shown = typeof given === 'number' ? groupThousands(String(given)) : '';
    return (
      <TextField
        name={question.id}
        label={question.prompt}
        hint={question.unit === 'rupiah' ? 'Tulis angkanya saja, dalam rupiah.' : question.unit ? `Tulis angkanya saja, dalam ${question.unit}.` : 'Tulis angkanya saja.'}
        inputmode="numeric"
        autocomplete="off"
        maxlength={15}
        class="input--money"
        placeholder="0"
        value={shown}
        onInput={(event) => {
          const digits = typedIn(event).replace(/\D/g, '');
          onGiven(digits === '' ? undefined : Number(digits));
          if (event.target instanceof HTMLInputElement) event.target.value = groupThousands(digits);
        }}
      />
    );
  }
  const options = question.kind === 'true_false' ? ['Benar', 'Salah'] : question.options.map(textOf);
  const isChosen = (index: number): boolean => (question.kind === 'true_false' ? given === (index === 0) : Array.isArray(given) && given.includes(index));
  const choose = (index: number): void => {
    if (question.kind === 'true_false') return onGiven(index === 0);
    if (question.kind === 'single') return onGiven([index]);
    const chosen = Array.isArray(given) ? given : [];
    onGiven(chosen.includes(index) ? chosen.filter((one) => one !== index) : [...chosen, index].sort((a, b) => a - b));
  };
  return (
    <fieldset class="question">
      <legend class="question__prompt">{question.prompt}</legend>
      {question.kind === 'multiple' && <p class="field__hint">Boleh pilih lebih dari satu.</p>}
      <div class="choices">
        {options.map((text, index) => (
          <Choice key={text} type={question.kind === 'multiple' ? 'checkbox' : 'radio'} name={question.id} title={text} checked={isChosen(index)} onChange={() => choose(index)} />
        ))}
      </div>
    </fieldset>
  );
}
