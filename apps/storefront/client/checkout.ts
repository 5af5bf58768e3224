import { formatRupiah, rupiah } from '@etalase/kernel';

/** Village search while typing. The radios it makes are the ones the server would have sent. */
interface Match {
  code: string;
  label: string;
}

const PAUSE_MS = 180;
const field = document.querySelector<HTMLElement>('[data-villages]');
const input = field?.querySelector<HTMLInputElement>('input[name=cariDesa]');
const matches = field?.querySelector<HTMLElement>('[data-matches]');

function choice(match: Match): HTMLElement {
  const label = document.createElement('label');
  label.className = 'choice';
  const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'villageCode', value: match.code });
  const body = document.createElement('span');
  body.className = 'choice__body';
  const title = Object.assign(document.createElement('span'), { className: 'choice__title', textContent: match.label });
  body.append(title);
  label.append(radio, body);
  return label;
}

if (field && input && matches) {
  const button = field.querySelector<HTMLButtonElement>('button[value=cari]');
  if (button) button.hidden = true;
  let timer = 0;
  let asked: AbortController | undefined;
  const ask = async (): Promise<void> => {
    asked?.abort();
    const text = input.value.trim();
    if (text.length < 3) return matches.replaceChildren();
    asked = new AbortController();
    try {
      const answer = await fetch(`${field.dataset.villages}?q=${encodeURIComponent(text)}`, { signal: asked.signal });
      if (!answer.ok) return;
      const list = document.createElement('div');
      list.className = 'choices';
      list.append(...((await answer.json()) as Match[]).map(choice));
      matches.replaceChildren(list);
    } catch {
      // Without an answer the button comes back: the server can search too.
      if (button && !asked.signal.aborted) button.hidden = false;
    }
  };
  // Tapped, maybe once more: the answer to a question that is still under way must not take it off the page again.
  matches.addEventListener('click', () => {
    clearTimeout(timer);
    asked?.abort();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void ask();
  });
}

/** What all the chosen ways of shipping cost together. */
const sum = document.querySelector<HTMLElement>('[data-shipping-sum]');

function showSum(): void {
  const chosen = [...document.querySelectorAll<HTMLInputElement>('input[data-price]:checked')];
  const words = sum?.querySelector('b');
  if (words) words.textContent = formatRupiah(rupiah(chosen.reduce((total, { dataset }) => total + Number(dataset.price), 0)));
}

if (sum) {
  sum.hidden = false;
  addEventListener('change', showSum);
  // Coming back, the browser restores what was chosen after this script has run.
  addEventListener('pageshow', showSum);
}
