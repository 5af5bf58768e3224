/** Tells the starter how far one part of the load is: `PROGRESS <done> <total> <label>`. */
export type Progress = (done: number, total: number, label: string) => unknown;

/** A line at each hundredth at most: a pipe full of lines would cost more than it tells. */
export function progressTo(write: (line: string) => void): Progress {
  const last = new Map<string, number>();
  return (done, total, label) => {
    const share = Math.floor((done * 100) / Math.max(1, total));
    if (done < total && last.get(label) === share) return;
    last.set(label, share);
    write(`PROGRESS ${done} ${total} ${label}\n`);
  };
}
