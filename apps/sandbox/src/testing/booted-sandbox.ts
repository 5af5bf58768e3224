import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createSandbox } from '../bootstrap';
import { SandboxConfig } from '../sandbox-config';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: Record<string, never> & Record<string, unknown>;
}

/** A sandbox on a free port with its own folder, for specs that speak HTTP with it. */
export class BootedSandbox {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: SandboxConfig,
    readonly base: string,
  ) {}

  static async start(wishes: Partial<SandboxConfig> = {}): Promise<BootedSandbox> {
    const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-spec-'));
    const config = Object.assign(new SandboxConfig(), { port: 0, dataDir, peopleFile: join(dataDir, 'demo-people.json'), notificationUrl: 'http://127.0.0.1:1/', irisNotificationUrl: 'http://127.0.0.1:1/', payoutTakesMs: 0, logLevel: 'fatal' }, wishes);
    const app = await createSandbox(config);
    await app.listen(0, '127.0.0.1');
    return new BootedSandbox(app, config, await app.getUrl());
  }

  /** Another sandbox that wakes up with what is on this one's disk right now: the same as kill -9 and a restart. */
  async afterKill(): Promise<BootedSandbox> {
    const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-spec-'));
    cpSync(join(this.config.dataDir, 'journal.jsonl'), join(dataDir, 'journal.jsonl'));
    return BootedSandbox.start({ ...this.config, dataDir });
  }

  async stop(): Promise<void> {
    await this.app.close();
    rmSync(this.config.dataDir, { recursive: true, force: true });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { headers });
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body ?? null) });
  }

  charge(orderId: string, part: object = { payment_type: 'qris' }, amount = 50_000, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post('/midtrans/v2/charge', { transaction_details: { order_id: orderId, gross_amount: amount }, ...part }, { ...this.serverKey, ...headers });
  }

  get serverKey(): Record<string, string> {
    return { authorization: `Basic ${Buffer.from(`${this.config.serverKey}:`).toString('base64')}` };
  }

  private async send(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(this.base + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, text, json: type.includes('json') ? (JSON.parse(text) as Answer['json']) : ({} as Answer['json']) };
  }
}
