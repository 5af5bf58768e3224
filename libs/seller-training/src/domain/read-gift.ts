import { QUESTIONS, shaped } from './course-shapes';

/**
 * Questions of a Moodle site, in its GIFT text (docs.moodle.org, "GIFT format"), as items of our quiz.yaml. Where a question belongs is
 * said by the category above it: `$CATEGORY: <cell>/pre`, `<cell>/post`, or `latihan/<lesson>` for practice inside a lesson.
 */
export interface GiftQuestions {
  /** Items a cell of the blueprint, as quiz.yaml has them. */
  blueprint: { cell: string; items: Record<string, unknown>[] }[];
  exercises: Record<string, unknown>[];
  /** What was left out and why, with the line its question begins on. */
  faults: { line: number; text: string }[];
}

interface Block {
  line: number;
  text: string;
  category: string;
}
interface Answer {
  mark: '=' | '~';
  text: string;
  /** In percent; null where none is written. */
  weight: number | null;
  why: string;
}

/** What is fine in Moodle and has no place here. */
class NotOurs extends Error {}

const CATEGORY = /^\$CATEGORY:\s*(?:\$\w+\$\/)?(.*)$/;
/** Letters that mean something get a backslash; for the time of reading they are letters of Unicode's private area. */
const SPECIAL = '~=#{}:\\';
const hide = (text: string): string => text.replace(/\\([~=#{}:\\n])/g, (_, letter: string) => (letter === 'n' ? '\n' : String.fromCharCode(0xe000 + SPECIAL.indexOf(letter))));
const show = (text: string): string => text.replace(/[\ue000-\ue006]/g, (letter) => SPECIAL[letter.charCodeAt(0) - 0xe000] ?? '').replace(/[ \t]+/g, ' ').trim();
const slug = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** Questions stand apart by an empty line; comments and categories are lines of their own. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let category = '';
  let open: Block | null = null;
  text.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, index) => {
    const words = line.trim();
    if (words.startsWith('//')) return;
    const named = CATEGORY.exec(words);
    if (named || words === '') {
      if (named) category = (named[1] ?? '').trim();
      open = null;
      return;
    }
    if (open) open.text += `\n${line}`;
    else blocks.push((open = { line: index + 1, text: line, category }));
  });
  return blocks;
}

/** `=right#why ~%50%half#why …` @throws NotOurs */
function answersOf(inside: string): Answer[] {
  const parts = inside.split(/(?=[=~])/).map((part) => part.trim()).filter(Boolean);
  return parts.map((part) => {
    const found = /^([=~])(?:%(-?\d+(?:\.\d+)?)%)?([^#]*)(?:#([\s\S]*))?$/.exec(part);
    if (!found) throw new NotOurs(`"${show(part)}" begins with neither = nor ~`);
    const [, mark, weight, text = '', why = ''] = found;
    if (text.includes('->')) throw new NotOurs('matching questions have no place in our tests');
    return { mark: mark as Answer['mark'], text: show(text), weight: weight === undefined ? null : Number(weight), why: show(why) };
  });
}

/** `18000:0#why` or `17500..18500#why`. @throws NotOurs */
function numberOf(inside: string): Record<string, unknown> {
  const [, value = '', why = ''] = /^\s*=?(?:%100%)?([^#]*)(?:#([\s\S]*))?$/.exec(inside) ?? [];
  const [from, to] = value.split('..').map((part) => part.trim());
  if (to !== undefined) {
    const [low, high] = [Number(from), Number(to)];
    return { answer: (low + high) / 2, tolerance: (high - low) / 2, why: show(why) };
  }
  const [answer, tolerance = '0'] = value.split(':');
  if (!answer?.trim() || Number.isNaN(Number(answer)) || Number.isNaN(Number(tolerance))) throw new NotOurs(`"${show(value)}" is not one number with its tolerance`);
  return { answer: Number(answer), tolerance: Number(tolerance), why: show(why) };
}

/** The part between the braces. @throws NotOurs */
function judged(inside: string): Record<string, unknown> & Pick<Item, 'kind'> {
  const words = inside.replace(/####[\s\S]*$/, '').trim();
  const truth = /^(T|TRUE|F|FALSE)\s*(?:#([^#]*))?(?:#([^#]*))?$/i.exec(words);
  if (truth) {
    const [, answer = '', ifWrong = '', ifRight = ''] = truth;
    return { kind: 'true_false', answer: /^t/i.test(answer), why: show(ifRight || ifWrong) };
  }
  if (words.startsWith('#')) return { kind: 'number', ...numberOf(words.slice(1)) };
  if (words === '') throw new NotOurs('a question that is answered with an essay cannot be judged by a phone');
  const answers = answersOf(words);
  const hasWrong = answers.some(({ mark, weight }) => mark === '~' && (weight ?? 0) <= 0);
  const isMultiple = answers.every(({ mark }) => mark === '~') && answers.some(({ weight }) => (weight ?? 0) > 0);
  if (!isMultiple && !answers.some(({ mark }) => mark === '~')) throw new NotOurs('a question that is answered by writing a word has no place in our tests');
  if (!hasWrong) throw new NotOurs('no answer of it is wrong');
  const options = answers.map(({ mark, text, weight, why }) => ({ text, right: isMultiple ? (weight ?? 0) > 0 : mark === '=', why }));
  return { kind: isMultiple ? 'multiple' : 'single', options };
}

interface Item extends Record<string, unknown> {
  id: string;
  kind: keyof typeof QUESTIONS;
}

/** @throws NotOurs */
function itemOf({ text }: Block): Item {
  const [, title = '', rest = ''] = /^\s*(?:::([\s\S]*?)::)?([\s\S]*)$/.exec(hide(text)) ?? [];
  const [, before, inside, after] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(rest) ?? [];
  if (before === undefined || inside === undefined || after === undefined) throw new NotOurs('it needs its answers between { and }');
  const prompt = show(`${before.replace(/^\s*\[(html|moodle|plain|markdown)\]/, '')}${after.trim() ? `____ ${after}` : ''}`);
  if (/<\w+[\s>/]/.test(prompt)) throw new NotOurs('its text holds HTML; our questions are plain words');
  const id = slug(show(title) || prompt).slice(0, 60).replace(/-+$/, '');
  return { id, prompt, ...judged(inside) };
}

/** Reads every question it can; the others are named, none is changed in silence. */
export function readGift(text: string): GiftQuestions {
  const result: GiftQuestions = { blueprint: [], exercises: [], faults: [] };
  const ids = new Set<string>();
  for (const block of blocksOf(text)) {
    const refuse = (reason: string): void => void result.faults.push({ line: block.line, text: reason });
    try {
      const [, first, last] = /^(?:.*\/)?([^/]+)\/([^/]+)$/.exec(block.category) ?? [];
      if (!first || !last || !(first === 'latihan' || last === 'pre' || last === 'post')) {
        refuse('no line "$CATEGORY: <cell>/pre", "<cell>/post" or "latihan/<lesson>" above it');
        continue;
      }
      const isExercise = first === 'latihan';
      const item: Item = { ...itemOf(block), ...(isExercise ? { lesson: last } : { use: last }) };
      const { faults } = shaped<object>(QUESTIONS[item.kind], item);
      if (ids.has(item.id)) faults.push(`id: ${item.id} is there twice`);
      if (faults.length > 0) {
        refuse(faults.join('; '));
        continue;
      }
      ids.add(item.id);
      if (isExercise) result.exercises.push(item);
      else {
        const cell = result.blueprint.find((one) => one.cell === first) ?? { cell: first, items: [] };
        if (cell.items.length === 0) result.blueprint.push(cell);
        cell.items.push(item);
      }
    } catch (error) {
      if (!(error instanceof NotOurs)) throw error;
      refuse(error.message);
    }
  }
  return result;
}
