import type { Page } from 'playwright-core';
import { overflowOf } from './browser';

/** Counts what a thumb does and what an eye sees. */
export class Counted {
  taps = 0;
  screens = 1;
  private at = '';

  constructor(private readonly page: Page) {}

  async tap(role: 'button' | 'link' | 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
    const target = this.page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
    await target.scrollIntoViewIfNeeded();
    await target.click();
    this.taps += 1;
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(text);
    this.taps += 1;
  }

  /** Waits for a heading; another one than before is another screen. */
  async see(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.next(String(heading));
  }

  async next(name: string): Promise<void> {
    if (name !== this.at) this.screens += 1;
    this.at = name;
    expect([name, await overflowOf(this.page)]).toEqual([name, 0]);
  }
}
