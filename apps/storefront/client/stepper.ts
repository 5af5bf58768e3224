function bound(input: HTMLInputElement, value: number): number {
  const min = Number(input.min || 1);
  const max = Number(input.max || 999);
  return Math.min(max, Math.max(min, Number.isFinite(value) ? Math.round(value) : min));
}

function refresh(stepper: Element): void {
  const input = stepper.querySelector('input');
  if (!input) return;
  for (const button of stepper.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    button.hidden = false;
    const next = Number(input.value) + Number(button.dataset.step);
    button.disabled = next !== bound(input, next);
  }
}

export function enableSteppers(): void {
  const steppers = document.querySelectorAll('[data-stepper]');
  for (const stepper of steppers) {
    const input = stepper.querySelector('input');
    if (!input) continue;
    refresh(stepper);
    stepper.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-step]') : null;
      if (!button) return;
      input.value = String(bound(input, Number(input.value) + Number(button.dataset.step)));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    input.addEventListener('change', () => {
      input.value = String(bound(input, Number(input.value)));
      refresh(stepper);
    });
  }
}

const SETTLE_MS = 700;

/** In the cart a changed number sends itself once the thumb rests. */
export function autoSubmitLines(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-line]')) {
    const update = form.querySelector<HTMLButtonElement>('.line__update');
    if (update) update.hidden = true;
    let timer = 0;
    form.addEventListener('change', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => form.requestSubmit(update), SETTLE_MS);
    });
  }
}
