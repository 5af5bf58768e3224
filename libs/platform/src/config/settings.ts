import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, IsUrl, Length, Matches, Max, Min, MinLength, ValidateIf, validateSync } from 'class-validator';

const toInt = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value);
const toNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value);
const toFlag = ({ value }: { value: unknown }): unknown => value === true || value === 'true' || value === '1';
const HTTP_URL = { require_tld: false, protocols: ['http', 'https'], require_protocol: true };

/** `Pusat bantuan=+6281200000001;Kantor pos=+6272112345` */
const NAMED_PHONES = /^[^=;]{2,40}=\+62\d{7,12}(;[^=;]{2,40}=\+62\d{7,12})*$/;

/** Where Midtrans moves real money; anywhere else it is play. */
const REAL = { MIDTRANS_CORE_URL: 'api.midtrans.com', MIDTRANS_SNAP_URL: 'app.midtrans.com', MIDTRANS_IRIS_URL: 'app.midtrans.com' } as const;

const OUTSIDE = { midtrans: 'MIDTRANS_CORE_URL', whatsapp: 'WHATSAPP_URL', sms: 'SMS_URL', mail: 'MAIL_URL' } as const;

/**
 * Everything the environment can set, read once at boot. Names are the environment's own.
 * A value is never printed: an error names the variable only.
 */
export class Settings {
  @IsIn(['development', 'test', 'production']) NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @Transform(toInt) @IsInt() @Min(0) @Max(65535) PORT = 3000;
  @Transform(toInt) @IsInt() @Min(0) @Max(65535) API_PORT = 3001;
  @Transform(toInt) @IsInt() @Min(0) @Max(65535) SANDBOX_PORT = 3002;
  @Transform(toInt) @IsInt() @Min(0) @Max(65535) WORKER_PORT = 3003;
  /** Address the apps listen on. Loopback unless a proxy on another machine must reach them. */
  @Length(1, 255) HOST = '127.0.0.1';

  /** The address people see; links in messages are built from it. */
  @IsUrl(HTTP_URL) PUBLIC_ORIGIN = 'http://localhost:3000';
  @IsUrl(HTTP_URL) API_ORIGIN = 'http://127.0.0.1:3001';
  @IsUrl(HTTP_URL) SANDBOX_ORIGIN = 'http://127.0.0.1:3002';

  @Matches(/^postgres(ql)?:\/\//) DATABASE_URL!: string;
  @Transform(toInt) @IsInt() @Min(1) @Max(200) DATABASE_POOL = 10;
  /** Set: jobs and the counts of rate limits live in Redis. Unset: in PostgreSQL. */
  @IsOptional() @Matches(/^rediss?:\/\//) REDIS_URL?: string;

  @Matches(/^\d{2}$/) PROVINCE_CODE = '18';
  @Length(1, 1024) DATA_DIR = '.data';
  /** Encrypts what must not be readable in a stolen database. 32 bytes or more, from a secret store. */
  @ValidateIf((s: Settings) => s.NODE_ENV === 'production' || s.SECRET_KEY !== undefined) @MinLength(32) SECRET_KEY!: string;
  /** Keys before the present one, newest first, with commas between: they open what is not sealed anew yet. */
  @IsOptional() @Matches(/^[^,]{32,}(,[^,]{32,})*$/) SECRET_KEYS_OLD?: string;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) LOG_LEVEL = 'info';
  /** Caching of shop pages in the server; off for measurements and for editing templates. */
  @Transform(toFlag) PAGE_CACHE = true;
  @Transform(toFlag) RATE_LIMITS = true;
  /** A process told to stop ends after this at the latest; less than its supervisor's patience (25 s here, 30 s in docker/compose.yaml). */
  @Transform(toInt) @IsInt() @Min(1) @Max(600) DRAIN_SECONDS = 20;
  /** Unpaid orders, each holding stock, that one phone number may have at a time. */
  @Transform(toInt) @IsInt() @Min(1) @Max(100_000) UNPAID_ORDERS_PER_PHONE = 5;

  /** Whom sellers call when something does not work, each with its name; kept on their phones, so also without signal. */
  @IsOptional() @Matches(NAMED_PHONES) HELP_PHONES?: string;

  @Length(8, 200) MIDTRANS_SERVER_KEY = 'SB-Mid-server-etalase-desa';
  @Length(8, 200) MIDTRANS_CLIENT_KEY = 'SB-Mid-client-etalase-desa';
  @IsOptional() @IsUrl(HTTP_URL) MIDTRANS_CORE_URL?: string;
  /** Base of Midtrans' Snap, `…/snap/v1`, for cards; unset in production: Midtrans' own, real or play as its Core is. */
  @IsOptional() @IsUrl(HTTP_URL) MIDTRANS_SNAP_URL?: string;
  /** Ways to pay that go over Snap's page although Core has them, such as `bca,indomaret`: for an account whose Core lacks them. */
  @IsOptional() @Matches(/^[a-z]+(,[a-z]+){0,11}$/) MIDTRANS_PAGE_METHODS?: string;
  /** Where the rail's daily files lie as `settlement-2026-11-24.csv`; without it production compares none. */
  @IsOptional() @IsUrl(HTTP_URL) MIDTRANS_REPORTS_URL?: string;
  /** Opens that place, when it is not Midtrans' own. */
  @IsOptional() @Length(8, 512) MIDTRANS_REPORTS_TOKEN?: string;
  /** Payouts and the names of accounts; without it production asks no bank and an officer looks at every account. */
  @IsOptional() @IsUrl(HTTP_URL) MIDTRANS_IRIS_URL?: string;
  /** The key of Iris' creator; `IRIS_CREATOR_KEY` is the same under its newer name. */
  @Length(8, 200) MIDTRANS_IRIS_KEY = 'IRIS-sandbox-etalase-desa';
  @IsOptional() @Length(8, 200) IRIS_CREATOR_KEY?: string;
  /** Sends what the creator's key made. */
  @Length(8, 200) IRIS_APPROVER_KEY = 'IRIS-sandbox-approver-etalase-desa';
  /** Signs Iris' news. */
  @Length(8, 200) IRIS_MERCHANT_KEY = 'IRIS-sandbox-merchant-etalase-desa';
  /** Whole rupiah a balance must have to be paid out in a run. */
  @Transform(toInt) @IsInt() @Min(1) @Max(100_000_000) PAYOUT_MINIMUM = 10_000;
  /** Days of the week money is sent on, 1 = Monday; days off are skipped anyway. */
  @Matches(/^[1-7](,[1-7]){0,6}$/) PAYOUT_WEEKDAYS = '1,2,3,4,5';
  /** Hour, where the province is, until which a run counts for the day. */
  @Transform(toInt) @IsInt() @Min(1) @Max(23) PAYOUT_CUT_OFF_HOUR = 15;
  /** How long a payout of /v1 can still be cancelled before it goes to the bank. */
  @Transform(toInt) @IsInt() @Min(0) @Max(86_400) V1_PAYOUT_DELAY_SECONDS = 5;

  /** A secret key of the operator's organisation at /v1, so that a program can be set up before anybody signs in; `sk_live_…` where money is real. */
  @IsOptional() @Matches(/^sk_(test|live)_[A-Za-z0-9_]{16,200}$/) ETALASE_SECRET_KEY?: string;
  /** Requests a second that one key may make at /v1, in each process. */
  @Transform(toInt) @IsInt() @Min(1) @Max(100_000) V1_REQUESTS_PER_SECOND = 100;
  /** Whether webhooks may go to this machine and its neighbours. Unset: only outside production. */
  @IsOptional() @IsIn(['true', 'false']) WEBHOOK_PRIVATE?: 'true' | 'false';
  /** Stretches the waits between the tries of a webhook; 1 is three days. */
  @Transform(toNumber) @IsNumber() @Min(0) @Max(1) WEBHOOK_RETRY_SCALE = 1;

  @IsOptional() @IsUrl(HTTP_URL) WHATSAPP_URL?: string;
  @Length(1, 512) WHATSAPP_TOKEN = 'sandbox-token';
  @Length(1, 64) WHATSAPP_PHONE_ID = '100000000000001';
  @IsOptional() @IsUrl(HTTP_URL) SMS_URL?: string;
  @Length(1, 512) SMS_KEY = 'sandbox-key';
  @IsOptional() @IsUrl(HTTP_URL) MAIL_URL?: string;
  @Length(1, 512) MAIL_KEY = 'sandbox-key';
  @IsOptional() @Length(40, 200) VAPID_PUBLIC_KEY?: string;
  @IsOptional() @Length(20, 200) VAPID_PRIVATE_KEY?: string;

  /** A learning record store (xAPI 1.0.3), without `/statements`; nothing is told to anybody without it. */
  @IsOptional() @IsUrl(HTTP_URL) LRS_URL?: string;
  @IsOptional() @Length(1, 200) LRS_KEY?: string;
  @IsOptional() @Length(1, 200) LRS_SECRET?: string;

  @IsOptional() @IsUrl(HTTP_URL) S3_ENDPOINT?: string;
  @IsOptional() @Length(1, 63) S3_BUCKET?: string;
  @Length(1, 64) S3_REGION = 'ap-southeast-3';
  @IsOptional() @Length(1, 200) S3_ACCESS_KEY?: string;
  @IsOptional() @Length(1, 200) S3_SECRET_KEY?: string;

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }

  /** Whether the rail moves real money: then keys of /v1 are live ones, and before that none is. */
  get isLive(): boolean {
    return isReal(this, 'MIDTRANS_CORE_URL');
  }

  get allowsPrivateWebhooks(): boolean {
    return this.WEBHOOK_PRIVATE === undefined ? !this.isProduction : this.WEBHOOK_PRIVATE === 'true';
  }

  get oldSecretKeys(): string[] {
    return this.SECRET_KEYS_OLD?.split(',') ?? [];
  }

  get irisCreatorKey(): string {
    return this.IRIS_CREATOR_KEY ?? this.MIDTRANS_IRIS_KEY;
  }

  /** Base of Midtrans' Iris, `…/iris/api/v1`; `null` where production has none. */
  get irisUrl(): string | null {
    return this.MIDTRANS_IRIS_URL ?? (this.isProduction ? null : `${this.SANDBOX_ORIGIN}/iris/api/v1`);
  }

  /** `null`: the official client knows where Midtrans' own is. */
  get snapUrl(): string | null {
    return this.MIDTRANS_SNAP_URL ?? (this.isProduction ? null : `${this.SANDBOX_ORIGIN}/snap/v1`);
  }

  /** Base of the rail's daily files; `null` where production has none. */
  get reportsUrl(): string | null {
    return this.MIDTRANS_REPORTS_URL ?? (this.isProduction ? null : `${this.SANDBOX_ORIGIN}/midtrans/reports`);
  }

  get helpPhones(): { name: string; phone: string }[] {
    return (this.HELP_PHONES?.split(';') ?? []).map((one) => {
      const [name = '', phone = ''] = one.split('=');
      return { name: name.trim(), phone };
    });
  }

  /** Where a service of the outside world is: its own address, else the local sandbox; production must name them all. */
  outside(service: keyof typeof OUTSIDE): string {
    return this[OUTSIDE[service]] ?? `${this.SANDBOX_ORIGIN}/${service}`;
  }
}

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`Configuration is not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** @throws SettingsError listing every wrong variable at once, by name, without its value. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = validateSync(settings, { validationError: { target: false, value: false } }).map(
    (error) => `${error.property}: ${Object.values(error.constraints ?? {}).map((text) => text.replace(error.property, 'it')).join('; ')}`,
  );
  if (settings.isProduction) problems.push(...Object.values(OUTSIDE).filter((name) => !settings[name]).map((name) => `${name} must be set in production`));
  problems.push(...moneyProblems(settings, given));
  if (settings.isProduction && settings.MIDTRANS_IRIS_URL) {
    if (given.MIDTRANS_IRIS_KEY === undefined && given.IRIS_CREATOR_KEY === undefined) problems.push('IRIS_CREATOR_KEY must be set with MIDTRANS_IRIS_URL');
    for (const key of ['IRIS_APPROVER_KEY', 'IRIS_MERCHANT_KEY']) if (given[key] === undefined) problems.push(`${key} must be set with MIDTRANS_IRIS_URL`);
  }
  if (problems.length > 0) throw new SettingsError(problems);
  settings.SECRET_KEY ??= 'development-only-secret-key-not-for-production';
  return settings;
}

function isReal(settings: Settings, name: keyof typeof REAL): boolean {
  const address = settings[name];
  return address !== undefined && URL.canParse(address) && new URL(address).host === REAL[name];
}

/** Play and real money are never mixed: a key of the one does not open the other, and a refund of play money is none. */
function moneyProblems(settings: Settings, given: Record<string, unknown>): string[] {
  const { isLive, isProduction, ETALASE_SECRET_KEY: key } = settings;
  const mode = isLive ? 'live' : 'test';
  return [
    isProduction && given.MIDTRANS_SERVER_KEY === undefined && 'MIDTRANS_SERVER_KEY must be set in production',
    isProduction && given.MIDTRANS_CLIENT_KEY === undefined && 'MIDTRANS_CLIENT_KEY must be set in production',
    isLive && !isProduction && 'MIDTRANS_CORE_URL moves real money: NODE_ENV must be production',
    isLive && settings.MIDTRANS_SERVER_KEY.startsWith('SB-') && 'MIDTRANS_SERVER_KEY is one of the sandbox, and MIDTRANS_CORE_URL is not',
    ...(['MIDTRANS_SNAP_URL', 'MIDTRANS_IRIS_URL'] as const).map((name) => settings[name] !== undefined && isReal(settings, name) !== isLive && `${name} must move the same kind of money as MIDTRANS_CORE_URL`),
    key !== undefined && !key.startsWith(`sk_${mode}_`) && `ETALASE_SECRET_KEY must begin with sk_${mode}_ here`,
  ].filter((problem) => problem !== false);
}
