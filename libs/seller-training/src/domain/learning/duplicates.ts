/** Somebody who was registered on a phone without signal, before anybody could ask who else they may be (rule 10). */
export interface Registered {
  id: string;
  name: string;
  phone: string | null;
  villageCode: string;
}

export interface Likeness {
  id: string;
  /** Strongest first: a phone number is nearly a name, a name alone is none. */
  why: 'same_phone' | 'same_name_and_village' | 'like_name_and_village';
}

const ORDER: readonly Likeness['why'][] = ['same_phone', 'same_name_and_village', 'like_name_and_village'];
const bare = (name: string): string => name.toLowerCase().normalize('NFKD').replace(/[^a-z ]/g, '').replace(/\b(h|hj|haji|hajah|bpk|bapak|ibu|bu|pak|ir|drs|dra)\b/g, '').replace(/\s+/g, ' ').trim();

/** Who somebody may be already. Only ever a proposal: people are put together by a person who knows them. */
export function proposeDuplicates(newcomer: Registered, known: readonly Registered[]): Likeness[] {
  const found = known.flatMap((one): Likeness[] => {
    if (one.id === newcomer.id) return [];
    if (newcomer.phone !== null && one.phone === newcomer.phone) return [{ id: one.id, why: 'same_phone' }];
    if (one.villageCode !== newcomer.villageCode) return [];
    const [a, b] = [bare(one.name), bare(newcomer.name)];
    if (a === '' || b === '') return [];
    if (a === b) return [{ id: one.id, why: 'same_name_and_village' }];
    return areNear(a, b) ? [{ id: one.id, why: 'like_name_and_village' }] : [];
  });
  return found.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || (a.id < b.id ? -1 : 1));
}

/** One slip of the thumb in eight letters, or one name within the other. */
function areNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 5 && long.startsWith(`${short} `)) return true;
  return distance(short, long) <= Math.floor(long.length / 8);
}

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      here.push(Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
