/** Price and limits follow the chosen kind; the photo counter follows the thumb. */
const form = document.querySelector<HTMLFormElement>('[data-buy]');
const prices = document.querySelectorAll('[data-price] .price');

function follow(radio: HTMLInputElement): void {
  const quantity = form?.querySelector<HTMLInputElement>('input[name=quantity]');
  for (const price of prices) {
    price.querySelector('.price__from')?.remove();
    const amount = [...price.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
    if (amount && radio.dataset.price) amount.textContent = radio.dataset.price;
  }
  if (!quantity || !radio.dataset.available) return;
  quantity.max = String(Math.min(999, Number(radio.dataset.available)));
  quantity.dispatchEvent(new Event('change'));
}

form?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.name === 'variantId') follow(event.target);
});
const chosen = form?.querySelector<HTMLInputElement>('input[name=variantId]:checked');
if (chosen) follow(chosen);

const strip = document.querySelector('.gallery__strip');
const counter = document.querySelector('[data-photo-index]');
strip?.addEventListener('scroll', () => {
  if (counter) counter.textContent = String(Math.round(strip.scrollLeft / strip.clientWidth) + 1);
}, { passive: true });
for (const link of document.querySelectorAll<HTMLAnchorElement>('.gallery__thumbs a')) {
  link.addEventListener('click', (event) => {
    const photo = document.querySelector<HTMLElement>(link.hash);
    if (!photo || !strip) return;
    // Following the link would jump the page and fill the history.
    event.preventDefault();
    strip.scrollTo({ left: photo.offsetLeft, behavior: 'smooth' });
  });
}
