import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Settings } from '@etalase/platform';
import { isPrivateAddress } from '../domain/private-address';

export interface SentWebhook {
  /** `null` when there was no answer. */
  httpStatus: number | null;
  /** The beginning of what came back, or why nothing did. */
  answer: string;
}

const PATIENCE_MS = 10_000;
const MOST_ANSWER = 500;

/**
 * Sends one webhook. The name is looked up when it is connected to and the address is judged then, so that a name that
 * changes its mind between look and call leads nowhere; redirects are an answer, not a way.
 */
@Injectable()
export class WebhookSender {
  constructor(private readonly settings: Settings) {}

  send(url: string, body: string, headers: Record<string, string>): Promise<SentWebhook> {
    const target = new URL(url);
    const host = target.hostname.replace(/^\[|\]$/g, '');
    // An address is connected to without being looked up.
    if (isIP(host) && !this.mayReach(host)) return Promise.resolve({ httpStatus: null, answer: `The address ${host} is not on the public internet.` });
    return new Promise((done) => {
      const end = (httpStatus: number | null, answer: string): void => done({ httpStatus, answer: answer.slice(0, MOST_ANSWER) });
      const request = (target.protocol === 'https:' ? https : http).request(
        target,
        { method: 'POST', agent: false, lookup: this.lookup, timeout: PATIENCE_MS, signal: AbortSignal.timeout(PATIENCE_MS), headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'EtalaseDesa/1.0 (+webhooks)' } },
        (response) => {
          let answer = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            if (answer.length < MOST_ANSWER) answer += chunk;
          });
          response.on('end', () => end(response.statusCode ?? null, answer));
          response.on('error', () => end(response.statusCode ?? null, answer));
        },
      );
      request.on('error', (error) => end(null, error.message));
      request.end(body);
    });
  }

  private readonly lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      const allowed = addresses.filter(({ address }) => this.mayReach(address));
      const [first] = allowed;
      if (!first) return callback(Object.assign(new Error(`The name ${hostname} leads to an address that is not on the public internet.`), { code: 'EACCES' }), '', 4);
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };

  private mayReach(address: string): boolean {
    return this.settings.allowsPrivateWebhooks || !isPrivateAddress(address);
  }
}
