// Browsers of the people who look, one for each who looks at the same time.
import { Visit } from './visit.mjs';

const PHONE_WIDTH = 500;
const STAND = { phone: { width: 360, height: 740 }, laptop: { width: 1280, height: 800 } };

export class Visitors {
  /** Browser contexts nobody looks through at the moment, by person and width. */
  free = new Map();
  keys = new WeakMap();

  /** @param onContext is told of each browser context that is opened */
  constructor(browser, at, onContext = () => undefined) {
    this.browser = browser;
    this.visit = new Visit(at);
    this.onContext = onContext;
  }

  /** A page on which the screen stands, seen by the person it is for. Give it back with `leave`. */
  async lookAt(row, width) {
    if (row.needsDatabase && !this.visit.at.databaseUrl) throw new Error('only in a demo of its own: it takes an officer’s second factor away');
    const key = `${row.person}-${width}`;
    const context = this.free.get(key)?.pop() ?? (await this.open(row.person, width));
    const page = await context.newPage();
    this.keys.set(page, key);
    try {
      if (row.go) await row.go(this.visit, page);
      else {
        const address = await row.find(this.visit, page);
        if (address !== null) await page.goto(address);
      }
      return page;
    } catch (error) {
      await this.leave(page);
      throw error;
    }
  }

  async leave(page) {
    const key = this.keys.get(page);
    await page.close();
    this.free.set(key, [...(this.free.get(key) ?? []), page.context()]);
  }

  async open(person, width) {
    const isPhone = width < PHONE_WIDTH;
    const context = await this.browser.newContext({ baseURL: this.visit.at.shop, locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: isPhone ? { ...STAND.phone, width } : { ...STAND.laptop, width }, ...(isPhone ? { isMobile: true, hasTouch: true } : {}) });
    this.onContext(context);
    const token = await this.visit.session(person);
    if (token) await context.addCookies([this.visit.cookie(token)]);
    return context;
  }
}
