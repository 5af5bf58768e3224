import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { overflowOf } from './browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SMALLEST_TEXT = 16;
const SMALLEST_TARGET = 48;

interface Axe {
  run(root: Document, options: object): Promise<{ violations: { id: string; impact: string | null; nodes: { target: unknown[] }[] }[] }>;
}

/** Serious and critical findings of axe, as `rule: where`. Only they leave the page: all of what axe says of it is megabytes. */
async function barriers(page: Page): Promise<string[]> {
  // Evaluated, not added as a tag: the page's own policy refuses foreign scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${AXE}; undefined`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Text that is hard to read and things that are hard to hit with a thumb. */
function smallThings(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ text, target }) => {
      const isSeen = (element: Element): boolean => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      };
      const named = (element: Element): string => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || parent.closest('svg, script, style, noscript') || !isSeen(parent)) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < text) found.push(`text of ${size} px: ${named(parent)}`);
      }
      for (const element of document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')) {
        // A word inside a sentence is not a button; a radio's target is its card; a picture beside its own link is one more way there.
        if (!isSeen(element) || element.closest('.hush, [aria-hidden=true]') || getComputedStyle(element).display === 'inline') continue;
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        if (Math.min(width, height) < target - 0.5) found.push(`target of ${Math.round(width)} × ${Math.round(height)} px: ${named(element)}`);
      }
      return found;
    },
    { text: SMALLEST_TEXT, target: SMALLEST_TARGET },
  );
}

/** A button that is just growing into its colour is judged by the colour it gets. What turns for ever, or stands, is not waited for. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const growing = document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(growing.map(({ finished }) => finished));
  });

/** What is wrong with a page as people see, read and touch it. */
export async function faultsOf(page: Page): Promise<string[]> {
  await atRest(page);
  const isPhone = (page.viewportSize()?.width ?? 0) < 500;
  const overflow = await overflowOf(page);
  return [...(await barriers(page)), ...(overflow > 0 ? [`${overflow} px wider than the screen`] : []), ...(isPhone ? await smallThings(page) : [])];
}
