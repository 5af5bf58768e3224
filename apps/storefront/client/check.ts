/** Certificates: compares a scanned QR with the register's page, and checks without a signal. Every text comes from the page. */
import { bytesOf, judge, type KeptList, partsOf, readFields, SIGNATURE, type SignedFields } from './certificate-reader';
import { offerScan } from './scan';

const KEPT = 'etalase-sertifikat';
const SOURCE = '/sertifikat/kunci.json';
const OLD_DAYS = 7;
const DAY_MS = 86_400_000;

const one = (selector: string, root: ParentNode = document): HTMLElement | null => root.querySelector<HTMLElement>(selector);
const reveal = (element: HTMLElement | null, isShown = true): void => {
  if (element) element.hidden = !isShown;
};

function keptList(): KeptList | null {
  try {
    const list = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as KeptList | null;
    return list && Array.isArray(list.keys) ? list : null;
  } catch {
    return null;
  }
}

/** Fetched anew on every page about certificates, so that it is there when the signal is not. */
async function renewList(): Promise<void> {
  try {
    // Past the browser's own cache: a withdrawal of a minute ago is what is asked for.
    const answer = await fetch(SOURCE, { cache: 'no-cache' });
    if (answer.ok) localStorage.setItem(KEPT, await answer.text());
  } catch {
    // No signal, or no room: what is kept stays, and its age is shown.
  }
}

function showAge(list: KeptList | null): void {
  const age = one('[data-list-age]');
  if (!age) return;
  reveal(one('[data-list-none]'), list === null);
  reveal(age, list !== null);
  if (!list) return;
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(list.asOf)) / DAY_MS));
  const when = days === 0 ? age.dataset.today : days === 1 ? age.dataset.yesterday : age.dataset.days?.replace('%', String(days));
  age.textContent = (age.dataset.listAge ?? '').replace('%', when ?? '');
  reveal(one('[data-list-old]'), days > OLD_DAYS);
}

const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date());

function wordsOf(element: HTMLElement, fields: SignedFields): string {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID';
  const name = element.dataset.field as keyof SignedFields;
  const value = fields[name];
  if (value === null || value === '') return element.dataset.none ?? '';
  if (name === 'kind') return element.dataset[fields.kind] ?? '';
  if (name === 'score') return (Number(value) / 100).toLocaleString(locale);
  if (name === 'statusIndex') return Number(value).toLocaleString(locale);
  if (name === 'code') return String(value).replace(/(.{4})(?=.)/g, '$1-');
  if (name === 'issuedOn' || name === 'validTo') return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${value}T12:00:00Z`));
  return element.dataset.unit ? `${value} ${element.dataset.unit}` : String(value);
}

async function showJudgement(text: string): Promise<void> {
  const result = one('[data-result]');
  if (!result) return;
  const { verdict, fields } = await judge({ ...partsOf(text), list: keptList(), today: today() });
  for (const head of result.querySelectorAll<HTMLElement>('[data-verdict]')) {
    const isIt = head.dataset.verdict === verdict;
    reveal(head, isIt);
    if (isIt) result.className = head.dataset.tone ? `proof proof--${head.dataset.tone}` : 'proof';
  }
  reveal(one('[data-fields]', result), fields !== null);
  if (fields) fill(result, 'qr', fields);
  reveal(result);
  result.scrollIntoView({ block: 'nearest' });
}

function checkHere(): void {
  const form = one('[data-paste]');
  const isAboutOne = location.hash.length > 1;
  const check = (text: string): void => void showJudgement(text);
  form?.addEventListener('submit', (event) => {
    const text = new FormData(event.target as HTMLFormElement).get('kode');
    // A bare code says nothing without the register: let the form ask it.
    if (typeof text !== 'string' || !(text.includes('#') || text.length > 60)) return;
    event.preventDefault();
    check(text);
  });
  const again = (): void => {
    showAge(keptList());
    if (location.hash.length > 1) check(location.href);
  };
  addEventListener('hashchange', again);
  again();
  void renewList().then(() => {
    showAge(keptList());
    if (isAboutOne) check(location.href);
  });
}

const fill = (root: ParentNode, of: 'qr' | 'register', fields: SignedFields): void => {
  for (const element of root.querySelectorAll<HTMLElement>(`[data-field][data-of="${of}"]`)) element.textContent = wordsOf(element, fields);
};

/** Line by line, what the paper claims and what is true. */
function showDifferences(block: HTMLElement, scanned: SignedFields, kept: SignedFields): void {
  fill(block, 'qr', scanned);
  fill(block, 'register', kept);
  for (const line of block.querySelectorAll<HTMLElement>('[data-differs]')) {
    const name = line.dataset.differs as keyof SignedFields;
    reveal(line, scanned[name] !== kept[name]);
  }
  reveal(one('[data-differences]', block));
}

/** On the register's own page: is what was scanned the same? */
async function compareSeal(): Promise<void> {
  const seal = one('[data-seal]');
  const fragment = location.hash.slice(1);
  const renewed = renewList();
  if (!seal || fragment === '') return;
  const isSame = fragment === seal.dataset.seal;
  reveal(one('[data-seal-is="same"]', seal), isSame);
  const block = one('[data-seal-is="other"]', seal);
  if (isSame || !block) return reveal(block, false);
  await renewed;
  const { verdict, fields } = await judge({ fragment, code: seal.dataset.code ?? null, list: keptList(), today: today() });
  // Whatever its signature says, it is not what the register holds.
  const shown = one(`[data-verdict="${verdict}"]`, block) ? verdict : 'forged';
  for (const head of block.querySelectorAll<HTMLElement>('[data-verdict]')) reveal(head, head.dataset.verdict === shown);
  const kept = bytesOf(seal.dataset.seal ?? '');
  const keptFields = kept && readFields(kept.subarray(0, -SIGNATURE));
  if (fields && keptFields) showDifferences(block, fields, keptFields);
  reveal(block);
}

if (one('[data-checker]')) {
  checkHere();
  offerScan(one('[data-scan]'), (text) => void showJudgement(text));
} else {
  void compareSeal();
  addEventListener('hashchange', () => void compareSeal());
}
