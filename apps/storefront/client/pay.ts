/** Counts down, copies codes, and looks for the payment while the page is in view. */
function countdown(): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-countdown]')];
  const tick = (): void => {
    for (const line of lines) {
      const seconds = Math.max(0, Math.floor((Date.parse(line.dataset.countdown ?? '') - Date.now()) / 1000));
      const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
      const [h = '', min = '', s = ''] = (line.dataset.units ?? '').split('|');
      // Seconds only hurry whoever still has hours.
      line.textContent = (line.dataset.words ?? '%').replace('%', hours > 0 ? `${hours} ${h} ${minutes} ${min}` : `${minutes} ${min} ${rest} ${s}`);
      line.hidden = false;
    }
  };
  if (lines.length === 0) return;
  tick();
  setInterval(tick, 1000);
}

function copying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    if (!('clipboard' in navigator)) continue;
    button.hidden = false;
    const words = button.textContent;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(button.dataset.copy ?? '').then(() => {
        button.textContent = button.dataset.copied ?? words;
        setTimeout(() => (button.textContent = words), 2500);
      });
    });
  }
}

const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 20_000;

function watch(): void {
  const address = document.querySelector<HTMLElement>('[data-pay]')?.dataset.pay;
  if (!address) return;
  let wait = FIRST_WAIT_MS;
  const look = async (): Promise<void> => {
    if (document.visibilityState === 'visible') {
      try {
        const answer = await fetch(address, { headers: { accept: 'application/json' } });
        const { next } = (await answer.json()) as { next: string | null };
        if (next) return location.replace(next);
      } catch {
        // No signal: the code on the screen stays; ask again later.
      }
      wait = Math.min(LONGEST_WAIT_MS, wait * 1.2);
    }
    setTimeout(() => void look(), wait);
  };
  setTimeout(() => void look(), wait);
  document.addEventListener('visibilitychange', () => {
    // Coming back from the bank's app is the likeliest moment of all.
    wait = FIRST_WAIT_MS;
  });
}

/** A code that is over must not stay on the screen: the page drawn anew offers the next one. */
function endOfCode(): void {
  const ends = document.querySelector<HTMLElement>('[data-ends]')?.dataset.ends;
  const left = Date.parse(ends ?? '') - Date.now();
  // Only ahead of time: where the phone's clock is fast, a page that came a moment ago would be fetched again and again.
  if (left > 0) setTimeout(() => location.reload(), left + 2_000);
}

countdown();
endOfCode();
copying();
watch();
