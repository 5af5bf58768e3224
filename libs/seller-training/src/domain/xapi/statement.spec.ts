import { lessonSayings } from './lesson-sayings';
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

  it('say of a lesson that it was begun, read further, read to its end, each once and by its own id', () => {
    const [noon, later] = [Date.parse('2026-11-24T05:00:00Z'), Date.parse('2026-11-24T06:00:00Z')];
    const read = (pct: number, doneAt: number | null = null) => new Map([['foto', { pct, firstAt: noon, lastAt: later, doneAt }]]);
    const told = (before: number | null, pct: number, doneAt: number | null = null) => lessonSayings('e', [{ lesson: 'foto', before }], read(pct, doneAt)).map(({ verb, at, eventId }) => [verb, at.slice(11, 16), eventId]);
    expect(told(null, 0)).toEqual([['initialized', '05:00', 'e/foto']]);
    expect(told(null, 40)).toEqual([['initialized', '05:00', 'e/foto'], ['progressed', '06:00', 'e/foto/40']]);
    expect(told(40, 100, noon)).toEqual([['completed', '05:00', 'e/foto']]);
    expect(told(null, 100, noon).map(([verb]) => verb)).toEqual(['initialized', 'completed']);
    expect([told(100, 100, noon), told(40, 40), lessonSayings('e', [{ lesson: 'lain', before: null }], read(1))]).toEqual([[], [], []]);

    const lesson = { slug: 'foto', title: 'Lima foto', pct: 40 };
    const { test: _, ...bare } = said({ verb: 'progressed', lesson });
    expect(statementOf(bare, HOME)).toMatchObject({ object: { id: `${HOME}/pelatihan/operator-desa/pelajaran/foto`, definition: { name: { id: 'Lima foto' } } }, result: { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 40 } } });
    const ended = statementOf({ ...bare, verb: 'completed' }, HOME);
    expect([ended.result, ended.context.contextActivities.category?.length, ended.id === statementOf({ ...bare, verb: 'initialized' }, HOME).id]).toEqual([{ completion: true }, 2, false]);
  });
});
