interface Suggestion {
  kind: string;
  label: string;
  href: string;
}

const PAUSE_MS = 180;

/** Suggestions while typing, as plain links below the box; arrow keys walk through them. */
export function enableSuggestions(): void {
  const form = document.querySelector<HTMLFormElement>('[data-suggest]');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  if (!form || !input) return;
  const list = document.createElement('div');
  list.className = 'suggest';
  list.hidden = true;
  form.append(list);
  let timer = 0;
  let asked: AbortController | undefined;

  const close = (): void => {
    list.hidden = true;
  };
  const show = (items: Suggestion[]): void => {
    list.replaceChildren(
      ...items.map((item) => {
        const link = document.createElement('a');
        link.href = item.href;
        link.textContent = item.label;
        return link;
      }),
    );
    list.hidden = items.length === 0;
  };
  const ask = async (): Promise<void> => {
    asked?.abort();
    const text = input.value.trim();
    if (text.length < 2) return close();
    asked = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal: asked.signal });
      if (answer.ok) show((await answer.json()) as Suggestion[]);
    } catch {
      // A lost signal or a newer question: the search button still works.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return close();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll('a')];
    if (list.hidden || links.length === 0) return;
    event.preventDefault();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement) + (event.key === 'ArrowDown' ? 1 : -1);
    (links[at] ?? input).focus();
  });
  addEventListener('click', (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) close();
  });
}
