import type { JSX } from 'preact';
import { formatRupiah } from '@etalase/kernel';
import { COLOURS } from '../tokens/tokens';
import { drawBars, drawCompare, drawSum } from './amounts';
import { drawCycle, drawSteps, drawTree } from './flows';
import { drawParts } from './parts';
import { type Drawn, WIDTH } from './pen';
import type { PictureData } from './picture-data';

function draw(picture: PictureData): Drawn {
  switch (picture.kind) {
    case 'steps':
      return drawSteps(picture);
    case 'cycle':
      return drawCycle(picture);
    case 'tree':
      return drawTree(picture);
    case 'parts':
      return drawParts(picture);
    case 'compare':
      return drawCompare(picture);
    case 'sum':
      return drawSum(picture);
    case 'bars':
      return drawBars(picture);
  }
}

/** Everything the picture says, in its order: for who hears it instead of seeing it. */
export function wordsOf(picture: PictureData): string {
  switch (picture.kind) {
    case 'steps':
    case 'cycle':
    case 'parts':
      return picture.items.map(({ title, note }, index) => `${/^\d+\./.test(title) ? '' : `${index + 1}. `}${title}${note ? `: ${note}` : ''}.`).join(' ');
    case 'compare':
      return `Sebaiknya, ${picture.good.title}: ${picture.good.items.join('; ')}. Hindari, ${picture.bad.title}: ${picture.bad.items.join('; ')}.`;
    case 'tree':
      return `${picture.root} ${picture.branches.map(({ title, items }) => `${title}: ${items.join('; ')}.`).join(' ')}`;
    case 'sum':
      return picture.rows.map(({ label, amount }) => `${label}: ${formatRupiah(amount)}.`).join(' ');
    case 'bars':
      return `${picture.unit}. ${picture.rows.map(({ label, value }) => `${label}: ${value}.`).join(' ')}`;
  }
}

/** Ids of the two texts must differ between pictures of one page; the words themselves do. */
function nameOf(text: string): string {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0).toString(36);
}

/** The drawn picture of a lesson: SVG from data, its text as text, readable on a phone 320 px wide. */
export function LessonPicture({ picture }: { picture: PictureData }): JSX.Element {
  const { height, body } = draw(picture);
  const id = `gambar-${nameOf(picture.alt)}`;
  const tall = Math.ceil(height);
  return (
    <figure class="lesson-picture">
      <svg viewBox={`0 0 ${WIDTH} ${tall}`} width={WIDTH} height={tall} role="img" aria-labelledby={`${id}-t`} aria-describedby={`${id}-d`}>
        <title id={`${id}-t`}>{picture.alt}</title>
        <desc id={`${id}-d`}>{wordsOf(picture)}</desc>
        <rect width={WIDTH} height={tall} rx="16" fill={COLOURS.surface} />
        <g aria-hidden="true">{body}</g>
      </svg>
    </figure>
  );
}
