import { readFileSync } from 'node:fs';

/** Resident memory of a process in MB; 0 where /proc is not there. */
export function residentMb(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Keeps the peak of some processes until stopped. */
export function watchMemory(pids) {
  const peak = Object.fromEntries(Object.keys(pids).map((name) => [name, 0]));
  const timer = setInterval(() => {
    for (const [name, pid] of Object.entries(pids)) peak[name] = Math.max(peak[name], residentMb(pid));
  }, 250);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
