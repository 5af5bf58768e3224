import type { SellerState } from './seller-states';

/** What kind of proof a requirement asks for; what is asked, of whom and from when is the province's (table `requirement`). */
export const REQUIREMENT_KINDS = ['profile', 'vouch', 'identity', 'photo', 'payout', 'training', 'number', 'certificate', 'statement'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** Forms of numbers known by law (research of fields and standards); `free` is kept as typed. */
export const NUMBER_FORMS = ['nib', 'npwp', 'pirt', 'halal', 'bpom', 'free'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** 0 catalogue with a WhatsApp button · 1 pick-up and COD · 2 online payment and payout · 3 government sales. */
export const LADDER_STEPS = [0, 1, 2, 3] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

export interface Requirement {
  /** Permanent: `identity.nik`. */
  key: string;
  version: number;
  kind: RequirementKind;
  form: NumberForm;
  step: LadderStep;
  title: string;
  /** Why it is asked, in words a villager reads. */
  why: string;
  /** How to fulfil it; also what to do without it. */
  help: string;
  isRequired: boolean;
  /** Slugs of categories it is asked for; empty: of everybody. */
  categories: string[];
  /** Whether the proof says until when it holds. */
  mustExpire: boolean;
  /** ISO date from which it counts: a new demand leaves time to fulfil it. */
  validFrom: string;
  isOn: boolean;
}

/** Money hangs on these: they can be worded anew, but not switched off or put off beyond the step that opens payout. */
export const CORE_KEYS: ReadonlySet<string> = new Set(['shop.profile', 'identity.nik', 'identity.ktp', 'payout.account']);

/** Kinds nobody sends in: they are asked for by submitting and answered by whoever reviews. */
export const ASKED_BY_SUBMITTING: ReadonlySet<RequirementKind> = new Set<RequirementKind>(['profile', 'vouch', 'training']);

/** Whether a requirement concerns a seller of these goods. */
export const concerns = ({ categories }: Pick<Requirement, 'categories'>, sold: readonly string[]): boolean => categories.length === 0 || categories.some((slug) => sold.includes(slug));

/** The version of each requirement that counts on a day, switched-off ones left out. */
export function inForce(all: readonly Requirement[], today: string): Requirement[] {
  const newest = new Map<string, Requirement>();
  for (const one of all) {
    const known = newest.get(one.key);
    if (one.validFrom <= today && (!known || one.version > known.version)) newest.set(one.key, one);
  }
  return [...newest.values()].filter((one) => one.isOn).sort((a, b) => a.step - b.step || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.key.localeCompare(b.key));
}

/** In which order a seller is asked. */
const ORDER: readonly RequirementKind[] = ['profile', 'vouch', 'identity', 'photo', 'payout', 'training', 'number', 'certificate', 'statement'];

/** Shops that were looked at once and not closed since. */
export const CHECKED_STATES: readonly SellerState[] = ['verified', 'active', 'holiday', 'suspended'];
