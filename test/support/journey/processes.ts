import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Seen {
  pid: number;
  parent: number;
  command: string;
}

const read = (pid: string, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

/** Zombies are over; only their parent has not looked yet. */
function fromProc(words: string): Seen[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const [, state, parent] = /\) (\S) (\d+)/.exec(read(pid, 'stat')) ?? [];
      const command = read(pid, 'cmdline').trim();
      return state && state !== 'Z' && `${command} ${read(pid, 'environ')}`.includes(words) ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
    });
}

function fromPs(words: string): Seen[] {
  const lines = spawnSync('ps', ['axeww', '-o', 'pid=,ppid=,command='], { encoding: 'utf8', maxBuffer: 1e8 }).stdout.split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && command?.includes(words) && !command.startsWith('ps axeww') ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}

/** Processes with these words in their command line or environment: a data folder names all that work on it. */
export const processesAbout = (words: string): Seen[] => (existsSync('/proc/self/environ') ? fromProc(words) : fromPs(words)).filter(({ pid }) => pid !== process.pid);

/** A program in a process group of its own, as a terminal starts it. */
export class Terminal {
  output = '';
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  private readonly child: ChildProcess;

  constructor(command: string, args: string[], env: Record<string, string>) {
    const clean = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
    this.child = spawn(command, args, { env: { ...clean, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (chunk) => (this.output += String(chunk)));
    this.child.stderr?.on('data', (chunk) => (this.output += String(chunk)));
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve({ code, signal })));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get isOver(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** What the terminal does with Ctrl-C: the signal goes to everybody in the foreground. */
  signal(signal: NodeJS.Signals): void {
    if (!this.isOver) process.kill(-this.pid, signal);
  }
}
