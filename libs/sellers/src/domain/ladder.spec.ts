import fc from 'fast-check';
import { REQUIREMENT_SEED } from '../persistence/migrations/requirement-seed';
import { type Act, allows, type LadderFacts, ladderOf, NEEDS, type TrainingStanding } from './ladder';
import { concerns, inForce, LADDER_STEPS, type Requirement } from './requirements';
import { SELLER_STATES } from './seller-states';

const TODAY = '2026-11-24';
const seeded: Requirement[] = REQUIREMENT_SEED.map((seed) => ({ form: 'free', isRequired: true, categories: [], mustExpire: false, isOn: true, ...seed, version: 1, validFrom: '2026-01-01' }) as Requirement);
const rules = inForce(seeded, TODAY);
const keys = rules.map((rule) => rule.key);

const facts = (accepted: readonly string[], more: Partial<LadderFacts> = {}): LadderFacts => ({ state: 'active', accepted: Object.fromEntries(accepted.map((key) => [key, null])), categories: [], training: {}, isAssisted: false, ...more });
const stepOf = (accepted: readonly string[], more?: Partial<LadderFacts>): number => ladderOf(facts(accepted, more), rules, TODAY).step;

const ONLINE = ['shop.profile', 'domicile.vouch', 'identity.nik', 'identity.ktp', 'payout.account'];

describe('the ladder', () => {
  it.each([
    [[], -1],
    [['shop.profile'], 0],
    [['shop.profile', 'domicile.vouch'], 1],
    [[...ONLINE], 1],
    [[...ONLINE, 'training.onboarding'], 2],
    [['domicile.vouch', 'identity.nik', 'identity.ktp', 'payout.account', 'training.onboarding'], -1],
    [keys, 3],
  ])('with %j stands on step %i', (accepted, step) => {
    expect(stepOf(accepted)).toBe(step);
  });

  it.each([
    ['passed', false, [], 2],
    ['no_course', false, [], 1],
    ['no_course', true, [], 1],
    ['no_course', false, ['training.onboarding'], 2],
    ['not_passed', false, ['training.onboarding'], 1],
    ['not_passed', true, [], 2],
    ['suspended', true, ['training.onboarding'], 1],
  ] as const)('training %s, operator beside %s, led before %j: step %i', (onboarding, isAssisted, led, step) => {
    expect(stepOf([...ONLINE, ...led], { training: { onboarding: onboarding as TrainingStanding }, isAssisted })).toBe(step);
  });

  it('says of a certificate that was taken away so, and offers no operator', () => {
    const missing = (onboarding: TrainingStanding) => ladderOf(facts([...ONLINE], { training: { onboarding }, courses: { onboarding: { code: 'k', title: 'Kursus' } } }), rules, TODAY).missing.find(({ key }) => key === 'training.onboarding');
    expect([missing('suspended')?.isTakenAway, missing('suspended')?.words]).toEqual([true, expect.not.stringContaining('operator')]);
    expect([missing('not_passed')?.isTakenAway, missing('not_passed')?.words]).toEqual([undefined, expect.stringContaining('operator')]);
  });

  it('holds a proof through its last day and no longer', () => {
    const until = (day: string) => ladderOf({ ...facts([...ONLINE, 'training.onboarding']), accepted: { ...facts([...ONLINE, 'training.onboarding']).accepted, 'identity.ktp': day } }, rules, TODAY);
    expect([until(TODAY).step, until('2026-11-23').step]).toEqual([2, 1]);
    expect(until('2026-11-23').missing[0]?.words).toContain('habis masa berlakunya');
  });

  it('asks for permits of a category only of those who sell from it, once the province requires it', () => {
    const strict = rules.map((rule) => (rule.key === 'certificate.pirt' ? { ...rule, isRequired: true } : rule));
    const step = (categories: string[]): number => ladderOf(facts([...ONLINE, 'training.onboarding'], { categories }), strict, TODAY).step;
    expect([step(['kerajinan']), step(['makanan', 'keripik-camilan'])]).toEqual([2, 1]);
  });

  it('counts a new demand from its day', () => {
    const later: Requirement = { ...(seeded[0] as Requirement), key: 'extra.paper', kind: 'photo', validFrom: '2026-12-01' };
    expect([inForce([...seeded, later], TODAY).length - rules.length, inForce([...seeded, later], '2026-12-01').length - rules.length]).toEqual([0, 1]);
  });

  const anyFacts = fc.record({
    state: fc.constantFrom(...SELLER_STATES),
    accepted: fc.dictionary(fc.constantFrom(...keys), fc.option(fc.constantFrom('2020-01-01', TODAY, '2030-01-01'), { nil: null })),
    categories: fc.subarray(['makanan', 'kopi-teh-cokelat', 'kerajinan', 'kecantikan']),
    training: fc.dictionary(fc.constantFrom('onboarding', 'procurement'), fc.constantFrom<TrainingStanding>('passed', 'not_passed', 'suspended', 'no_course')),
    isAssisted: fc.boolean(),
  });

  it('whatever the facts: what is missing explains the step, and more proof never lowers it', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...keys), (given, extra) => {
        const ladder = ladderOf(given, rules, TODAY);
        // A step is reached only when nothing of it or below is missing, and the next one is kept back by something named.
        for (const step of LADDER_STEPS) if (ladder.step >= step) expect(ladder.missing.filter((one) => one.step <= step)).toEqual([]);
        const isLookedAt = ['verified', 'active', 'holiday'].includes(given.state);
        if (isLookedAt && ladder.step < 3) expect(ladder.missing.some((one) => one.step === ladder.step + 1)).toBe(true);
        if (!isLookedAt) expect(ladder.step).toBe(-1);
        expect(ladder.missing.every((one) => one.words.length > 10)).toBe(true);
        const more = ladderOf({ ...given, accepted: { ...given.accepted, [extra]: null } }, rules, TODAY);
        expect(more.step).toBeGreaterThanOrEqual(ladder.step);
        // The same facts give the same answer, and nothing was changed by asking.
        expect(ladderOf(given, rules, TODAY)).toEqual(ladder);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever the facts: an act is allowed exactly when every demand up to its step is met', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...(Object.keys(NEEDS) as Act[])), (given, act) => {
        const ladder = ladderOf(given, rules, TODAY);
        const isOpenState = ['verified', 'active', 'holiday'].includes(given.state);
        const needed = rules.filter((rule) => rule.isRequired && rule.step <= NEEDS[act] && concerns(rule, given.categories));
        const isMissing = needed.some((rule) => ladder.missing.some((one) => one.key === rule.key));
        expect(allows(ladder, act)).toBe(isOpenState && !isMissing);
      }),
      { numRuns: 500 },
    );
  });
});
