import { readFileSync } from 'node:fs';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { SandboxConfig } from '../sandbox-config';
import { authenticatorPage } from './authenticator-page';

interface DemoPerson {
  label: string;
  phone: string;
  totpSecret?: string;
}

const PERIOD_SECONDS = 30;

/** The phone of an officer with an authenticator app on it (RFC 6238). */
@Controller()
export class AuthenticatorPageController {
  constructor(private readonly config: SandboxConfig) {}

  @Get('pengaman')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  authenticator(@Query('kunci') typed?: unknown): string {
    const key = typeof typed === 'string' ? typed.slice(0, 80) : '';
    return authenticatorPage({
      entries: this.people().flatMap(({ label, phone, totpSecret }) => {
        const code = totpSecret === undefined ? null : codeOf(totpSecret);
        return code === null ? [] : [{ label, phone, code }];
      }),
      secondsLeft: PERIOD_SECONDS - (Math.floor(Date.now() / 1_000) % PERIOD_SECONDS),
      pasted: key === '' ? null : { key, code: codeOf(key) },
    });
  }

  /** Written by whoever loads the demo; without a demo there is nobody. */
  private people(): DemoPerson[] {
    try {
      return JSON.parse(readFileSync(this.config.peopleFile, 'utf8')) as DemoPerson[];
    } catch {
      return [];
    }
  }
}

function codeOf(key: string): string | null {
  const base32 = key.toUpperCase().replace(/[\s-]/g, '');
  if (!/^[A-Z2-7]{16,64}$/.test(base32)) return null;
  return new TOTP({ secret: Secret.fromBase32(base32), period: PERIOD_SECONDS }).generate();
}
