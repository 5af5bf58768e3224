import { type Said, saysTheSame, statementOf } from './statement';

const said = (change: Partial<Said> = {}): Said => ({ eventId: '0193-e', verb: 'passed', at: '2026-11-24T03:00:00.000Z', personId: 'p', registration: '019aa000-0000-7000-8000-000000000001', course: 'operator-desa', courseTitle: 'Operator Desa', test: { role: 'post', scoreBp: 8_333, masteryBp: 7_000 }, ...change });
const HOME = 'https://etalase.example.id';

describe('statements for a learning record store', () => {
  it('have ids that follow from what they rest on', () => {
    expect(statementOf(said(), HOME).id).toBe(statementOf(said({ at: '2027-01-01T00:00:00.000Z' }), HOME).id);
    expect(statementOf(said({ verb: 'failed' }), HOME).id).not.toBe(statementOf(said(), HOME).id);
  });

  it('say it in the words of cmi5, and nobody\'s name or phone', () => {
    const statement = statementOf(said(), HOME);
    expect(statement).toMatchObject({
      actor: { account: { homePage: HOME, name: 'p' } }, verb: { id: 'http://adlnet.gov/expapi/verbs/passed' }, object: { id: `${HOME}/pelatihan/operator-desa/tes/post` },
      result: { score: { scaled: 0.8333, raw: 83.33 }, success: true },
      context: { registration: said().registration, extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.7 }, contextActivities: { category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }, { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }] } },
    });
    const { test: _, ...bare } = said({ verb: 'waived', reason: 'Administrative' });
    expect(statementOf(bare, HOME)).toMatchObject({ verb: { id: 'https://w3id.org/xapi/adl/verbs/waived' }, result: { completion: true, success: true, extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/reason': 'Administrative' } } });
    expect(statementOf(said({ verb: 'registered' }), HOME).context.contextActivities.category).toBeUndefined();
  });

  it('are the same when a store has added its own, and not when it holds another score', () => {
    const ours = statementOf(said(), HOME);
    const theirs = { ...ours, stored: '2026-11-25T00:00:00Z', authority: { mbox: 'mailto:a@b' }, version: '1.0.3', timestamp: '2026-11-24T10:00:00+07:00', verb: { id: ours.verb.id, display: { en: 'Passed' } } };
    expect(saysTheSame(ours, theirs)).toBe(true);
    expect(saysTheSame(ours, { ...theirs, result: { ...ours.result, score: { scaled: 0.9 } } })).toBe(false);
    expect(saysTheSame(ours, { ...theirs, timestamp: '2026-11-24T03:00:01Z' })).toBe(false);
  });
});
