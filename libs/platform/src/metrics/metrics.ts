import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** One registry a process; contexts add gauges through `gauge`, read when the page is asked for. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly http = new Histogram({ name: 'http_request_duration_seconds', help: 'HTTP requests by route and status', labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10], registers: [this.registry] });
  private readonly jobs = new Histogram({ name: 'job_duration_seconds', help: 'Jobs by queue, name and outcome', labelNames: ['queue', 'job', 'outcome'], buckets: [0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60], registers: [this.registry] });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.http.observe({ method, route, status }, seconds);
  }

  jobTimer(queue: string, job: string): (outcome: 'done' | 'failed') => void {
    const end = this.jobs.startTimer({ queue, job });
    return (outcome) => void end({ outcome });
  }

  /** A number that is computed when asked for; `read` gives `[labels, value]` rows. */
  gauge<Label extends string>(name: string, help: string, labelNames: Label[], read: () => Promise<[Record<Label, string>, number][]>): void {
    new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const [labels, value] of await read()) this.set(labels, value);
      },
    });
  }
}
