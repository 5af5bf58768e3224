import { Injectable } from '@nestjs/common';
import { SandboxClock } from './sandbox-clock';

/** setTimeout holds at most 2^31-1 ms (24.8 days); a virtual account may live 180. */
const LONGEST = 2_147_483_647;

type Wake = { timer: NodeJS.Timeout | null; arm: () => void };

/** Named alarms at a point in time. They live in memory: whoever sets them sets them again at boot from what is on disk. */
@Injectable()
export class Alarms {
  private readonly wakes = new Map<string, Wake>();
  private stopped = false;

  constructor(readonly clock: SandboxClock) {
    clock.whenMoved(() => {
      for (const wake of this.wakes.values()) wake.arm();
    });
  }

  /** @param at epoch milliseconds; the past means "right after the current work" */
  set(name: string, at: number, ring: () => void): void {
    this.clear(name);
    if (this.stopped) return;
    const wake: Wake = { timer: null, arm: () => arm() };
    this.wakes.set(name, wake);
    const fire = (): void => {
      if (this.wakes.get(name) !== wake) return;
      this.wakes.delete(name);
      ring();
    };
    const arm = (): void => {
      if (wake.timer) clearTimeout(wake.timer);
      const wait = at - this.clock.now();
      if (wait <= 0) setImmediate(fire);
      else if (wait > LONGEST) wake.timer = setTimeout(arm, LONGEST);
      else wake.timer = setTimeout(fire, wait);
    };
    arm();
  }

  clear(name: string): void {
    const wake = this.wakes.get(name);
    if (!wake) return;
    this.wakes.delete(name);
    if (wake.timer) clearTimeout(wake.timer);
  }

  clearAll(): void {
    for (const name of this.wakes.keys()) this.clear(name);
  }

  /** No alarm rings from now on. */
  stop(): void {
    this.stopped = true;
    this.clearAll();
  }
}
