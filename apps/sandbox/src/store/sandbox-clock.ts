import { Injectable } from '@nestjs/common';
import { type Collection, SandboxStore } from './sandbox-store';

/**
 * What time it is out there. A tester moves it on, never back: what is due by then happens at once. Survives a restart,
 * and runs with the real time again after a reset.
 */
@Injectable()
export class SandboxClock {
  private readonly rows: Collection<{ readonly aheadMs: number }>;
  private readonly followers: Array<() => void> = [];

  constructor(store: SandboxStore) {
    this.rows = store.collection<{ readonly aheadMs: number }>('clock');
  }

  get aheadMs(): number {
    return this.rows.get('clock')?.aheadMs ?? 0;
  }

  now(): number {
    return Date.now() + this.aheadMs;
  }

  iso(): string {
    return new Date(this.now()).toISOString();
  }

  advance(milliseconds: number): void {
    this.rows.put('clock', { aheadMs: this.aheadMs + milliseconds });
    for (const follow of this.followers) follow();
  }

  /** For what waits for a point in time. */
  whenMoved(follow: () => void): void {
    this.followers.push(follow);
  }
}
