import { join } from 'node:path';

/** Everything the sandbox reads from the environment, checked once at boot. */
export class SandboxConfig {
  port = 3002;
  host = '127.0.0.1';
  /** Address people and programs use to reach this app; unknown (null) means: the Host header of each request. */
  origin: string | null = null;
  /** The sandbox's own folder inside DATA_DIR. */
  dataDir = join('.data', 'sandbox');
  /** Whom the demo has, with the keys of its officers; read for the page that stands in for their phones. */
  peopleFile = join('.data', 'demo-people.json');
  notificationUrl = 'http://localhost:3000/api/webhooks/midtrans';
  /** 1 = Midtrans' real minutes between retries; 1/60 turns its minutes into seconds. */
  notificationTimeScale = 1 / 60;
  /** Midtrans also reports the birth of a transaction (`pending`). */
  notifyPending = true;
  serverKey = 'SB-Mid-server-etalase-desa';
  /** Stands in pages, so it opens nothing but the making of card tokens. */
  clientKey = 'SB-Mid-client-etalase-desa';
  /** Iris knows two roles: who makes a payout and who approves it. */
  irisKey = 'IRIS-sandbox-etalase-desa';
  irisApproverKey = 'IRIS-sandbox-approver-etalase-desa';
  /** Signs what Iris tells. */
  irisMerchantKey = 'IRIS-sandbox-merchant-etalase-desa';
  irisNotificationUrl = 'http://localhost:3000/api/webhooks/iris';
  /** How long a bank takes for an approved payout; 0 = until somebody presses a button. */
  payoutTakesMs = 3_000;
  /** Whole rupiah on Iris' account at the beginning. */
  irisBalance = 250_000_000;
  merchantId = 'G018180001';
  /** null = any non-empty bearer token is accepted. */
  whatsappToken: string | null = null;
  whatsappPhoneId: string | null = null;
  smsKey: string | null = null;
  mailKey: string | null = null;
  /** How many finished transactions, and how many messages, are remembered. */
  keep = 20_000;
  logLevel = 'warn';
}

export class ConfigError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. All mistakes are reported together, naming variables and never their values.
 * @throws ConfigError with one sentence a person can act on
 */
export function readSandboxConfig(env: Env): SandboxConfig {
  if (env['NODE_ENV'] === 'production') {
    throw new ConfigError('Sandbox hanya untuk belajar dan mencoba: ia meniru Midtrans dan WhatsApp, jadi tidak boleh berjalan dengan NODE_ENV=production.');
  }
  const config = new SandboxConfig();
  const wrong: string[] = [];
  const number = (name: string, fallback: number, min: number, max: number, whole = true): number => {
    const raw = env[name];
    if (raw === undefined || raw === '') return fallback;
    const value = Number(raw);
    if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) wrong.push(`${name} harus angka ${min} sampai ${max}`);
    return value;
  };
  const url = (name: string): string | null => {
    const raw = env[name];
    if (!raw) return null;
    if (!/^https?:$/.test(protocolOf(raw))) wrong.push(`${name} harus alamat http:// atau https://`);
    return raw.replace(/\/+$/, '');
  };

  config.port = number('SANDBOX_PORT', config.port, 0, 65_535);
  config.host = env['HOST'] || config.host;
  config.origin = url('SANDBOX_ORIGIN');
  config.dataDir = join(env['DATA_DIR'] || '.data', 'sandbox');
  config.peopleFile = join(env['DATA_DIR'] || '.data', 'demo-people.json');
  config.notificationUrl = url('NOTIFICATION_URL') ?? `${url('PUBLIC_ORIGIN') ?? 'http://localhost:3000'}/api/webhooks/midtrans`;
  config.notificationTimeScale = number('NOTIFICATION_TIME_SCALE', config.notificationTimeScale, 0.00001, 10, false);
  config.notifyPending = env['NOTIFY_PENDING'] !== '0';
  config.serverKey = env['MIDTRANS_SERVER_KEY'] || config.serverKey;
  config.clientKey = env['MIDTRANS_CLIENT_KEY'] || config.clientKey;
  config.irisKey = env['IRIS_CREATOR_KEY'] || env['MIDTRANS_IRIS_KEY'] || config.irisKey;
  config.irisApproverKey = env['IRIS_APPROVER_KEY'] || config.irisApproverKey;
  config.irisMerchantKey = env['IRIS_MERCHANT_KEY'] || config.irisMerchantKey;
  config.irisNotificationUrl = url('IRIS_NOTIFICATION_URL') ?? `${url('PUBLIC_ORIGIN') ?? 'http://localhost:3000'}/api/webhooks/iris`;
  config.payoutTakesMs = number('IRIS_PAYOUT_MS', config.payoutTakesMs, 0, 86_400_000);
  config.irisBalance = number('IRIS_BALANCE', config.irisBalance, 0, 1_000_000_000_000);
  config.whatsappToken = env['WHATSAPP_TOKEN'] || null;
  config.whatsappPhoneId = env['WHATSAPP_PHONE_ID'] || null;
  config.smsKey = env['SMS_KEY'] || null;
  config.mailKey = env['MAIL_KEY'] || null;
  config.keep = number('SANDBOX_KEEP', config.keep, 100, 1_000_000);
  config.logLevel = env['LOG_LEVEL'] || config.logLevel;

  if (wrong.length > 0) throw new ConfigError(`Sandbox tidak bisa mulai, pengaturan ini perlu dibetulkan: ${wrong.join('; ')}.`);
  return config;
}

function protocolOf(text: string): string {
  try {
    return new URL(text).protocol;
  } catch {
    return '';
  }
}
