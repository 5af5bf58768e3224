export interface StackOptions {
  dataDir: string;
  env?: Record<string, string>;
  ports?: 'default' | 'free';
  durable?: boolean;
  apps?: AppName[];
  prepare?: (context: { env: Record<string, string> }) => Promise<void>;
  signal?: AbortSignal;
  onStep?: (text: string) => void;
  onDeath?: (app: AppName, code: number | null) => void;
}
export type AppName = 'sandbox' | 'api' | 'worker' | 'storefront';
export interface Stack {
  env: Record<string, string>;
  origin: string;
  api: string;
  sandbox: string;
  worker: string;
  databaseUrl: string;
  pid(app: AppName): number | undefined;
  /** @returns how it ended; `null` when it was not running. */
  kill(app: AppName, signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null } | null>;
  start(app: AppName, extra?: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}
export function startStack(options: StackOptions): Promise<Stack>;
export function runProgram(entry: string, args: string[], env: Record<string, string>, onLine?: (line: string) => void, signal?: AbortSignal): Promise<void>;
export function ensureFolder(folder: string): void;
