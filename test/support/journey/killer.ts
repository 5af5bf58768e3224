import type { AppName } from '../../../tools/stack.mjs';
import type { Random } from '../../../tools/demo/random';
import type { Running } from './journey';

/**
 * Kills processes with SIGKILL and starts them again, at points of the work rather than of time: each step of a shopper
 * is counted, and the seed says which steps are somebody's last.
 */
export class Killer {
  readonly kills: string[] = [];
  private steps = 0;
  private readonly plan: { at: number; app: AppName }[];
  /** One after the other for the same app, side by side for different ones. */
  private readonly underway = new Map<AppName, Promise<void>>();

  constructor(
    private readonly stack: Running,
    random: Random,
    { apps, kills, steps }: { apps: readonly AppName[]; kills: number; steps: number },
  ) {
    // Every app gets its turns, spread over the whole work.
    const turns = random.shuffle(Array.from({ length: kills }, (_, index) => apps[index % apps.length] as AppName));
    this.plan = turns.map((app, index) => ({ app, at: Math.floor(((index + random.between(0.1, 0.9)) * steps) / kills) }));
  }

  /** Called after each step; never waits. */
  step(): void {
    this.steps += 1;
    while (this.plan[0] && this.plan[0].at <= this.steps) {
      const { app } = this.plan.shift() ?? {};
      if (!app) continue;
      this.kills.push(`${app} at step ${this.steps}`);
      this.underway.set(app, (this.underway.get(app) ?? Promise.resolve()).then(() => this.killAndStart(app)));
    }
  }

  /** When everything that was killed runs again. */
  async done(): Promise<void> {
    await Promise.all(this.underway.values());
    if (this.plan.length > 0) throw new Error(`the work ended before ${this.plan.length} kills`);
  }

  private async killAndStart(app: AppName): Promise<void> {
    await this.stack.kill(app, 'SIGKILL');
    await this.stack.start(app);
  }
}
