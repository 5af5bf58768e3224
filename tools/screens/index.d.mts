import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Route {
  source: string;
  pattern: string;
}
export interface Screen {
  name: string;
  room: string;
  person: string;
  widths: number[];
  /** Only in a demo of its own. */
  needsDatabase?: boolean;
}
/** One row for each address of the route tables. */
export interface PlannedScreen extends Screen {
  pattern: string;
  source: string;
  /** An address, or `null` when it led the page there itself. */
  find(visit: Visit, page: Page): Promise<string | null>;
}
/** What a screen shows after something was done. */
export interface ScreenState extends Screen {
  go(visit: Visit, page: Page): Promise<unknown>;
}
export interface DemoAt {
  shop: string;
  sandbox: string;
  dataDir: string;
  databaseUrl?: string;
}
export class Visit {
  constructor(at: DemoAt);
  get<T>(who: string, path: string): Promise<T>;
  call<T>(who: string, method: string, path: string, body?: object): Promise<T>;
}
export class Visitors {
  constructor(browser: Browser, at: DemoAt, onContext?: (context: BrowserContext) => void);
  readonly visit: Visit;
  lookAt(screen: PlannedScreen | ScreenState, width: number): Promise<Page>;
  leave(page: Page): Promise<void>;
}
export const STATES: ScreenState[];
/** @throws Error naming a table without a room, a parameter without a sample, a sample without a screen */
export function planOf(root: string, tables?: { workspace: Route[]; shop: Route[] }): PlannedScreen[];
export function workspaceRoutes(root: string): Route[];
export function shopRoutes(root: string): Route[];
export function settle(page: Page): Promise<void>;
export function shoot(page: Page, folder: string, name: string): Promise<{ file: string; size: number }>;
