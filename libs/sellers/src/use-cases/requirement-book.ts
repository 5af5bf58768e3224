import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, dayIn, zoneOfProvince } from '@etalase/kernel';
import { ChangeWatch, Settings, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { inForce, type Requirement } from '../domain/requirements';
import { RequirementsRepository } from '../persistence/requirements.repository';

/** What is asked of sellers: a few dozen rows held in memory, at most half a second behind the province's editor. */
@Injectable()
export class RequirementBook implements OnModuleInit {
  private readonly rules = new Map<string, Requirement>();
  private readonly watch: ChangeWatch<Requirement>;
  private today: { day: string; rules: Requirement[] } | undefined;

  constructor(
    private readonly requirements: RequirementsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {
    this.watch = new ChangeWatch(transactions, (since) => this.requirements.changedSince(since), (rows) => this.learn(rows));
  }

  /** Read once before anything is asked: inside a transaction there is no second connection to read it by. */
  async onModuleInit(): Promise<void> {
    this.learn(await this.requirements.all());
  }

  /** In force today. Inside a transaction it is what was known when it began. */
  async inForce(): Promise<readonly Requirement[]> {
    if (!this.transactions.currentRunner()) await this.watch.fresh();
    const day = this.day();
    if (this.today?.day !== day) this.today = { day, rules: inForce([...this.rules.values()], day) };
    return this.today.rules;
  }

  /** @throws DomainError `sellers.requirement_unknown` */
  async one(key: string): Promise<Requirement> {
    const rule = (await this.inForce()).find((one) => one.key === key);
    if (!rule) throw errors.make('requirement_unknown');
    return rule;
  }

  /** ISO date where the shops are. */
  day(): string {
    return dayIn(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE));
  }

  /** For the editor: this process sees its own change with the commit. */
  changed(): void {
    this.transactions.afterCommit(() => this.watch.expire());
  }

  private learn(rows: Requirement[]): void {
    for (const row of rows) this.rules.set(`${row.key}#${row.version}`, row);
    if (rows.length > 0) this.today = undefined;
  }
}
