import { newId } from '@etalase/kernel';
import { LearningStage } from '../../testing/learning-stage';
import { DecideRegistration, RegisterLearner, WaitingRegistrations } from './registrations';

describe('people written down without signal', () => {
  let stage: LearningStage;
  let operator: string;
  beforeAll(async () => {
    stage = await LearningStage.begin();
    operator = await stage.learner('operator-desa').then(({ id }) => id);
  });
  afterAll(() => stage?.close());

  const write = (over: { id?: string; name?: string; phone?: string | null } = {}) => stage.get(RegisterLearner).execute({ id: newId(), name: 'Ibu Sumiati', phone: null, villageCode: stage.village, registeredBy: operator, occurredAt: stage.context.clock.now(), ...over });
  const waiting = () => stage.get(WaitingRegistrations).execute({ villageCode: stage.village });
  const decide = (id: string, as: { personId: string } | 'new' | 'nobody', villageCode = stage.village) => stage.get(DecideRegistration).execute({ id, villageCode, as, by: operator });

  it('are kept once, and nobody is made of them by itself', async () => {
    const id = newId();
    expect([await write({ id }), await write({ id }), await write({ id: newId(), name: 'Sumiyati', phone: '0812-7009-9001' })]).toEqual(['accepted', 'already', 'accepted']);
    expect((await waiting()).map(({ name, like }) => [name, like.map(({ name: other, why, personId }) => [other, why, personId])])).toEqual([
      ['Ibu Sumiati', [['Sumiyati', 'like_name_and_village', null]]],
      ['Sumiyati', [['Ibu Sumiati', 'like_name_and_village', null]]],
    ]);
    await expect(write({ name: ' ' })).rejects.toMatchObject({ code: 'training.learner_name' });
    await expect(write({ phone: 'bukan nomor' })).rejects.toMatchObject({ fields: [{ field: 'phone' }] });
  });

  it('a person who knows them says who they are; once', async () => {
    const [first, second] = await waiting();
    await expect(decide(first?.id ?? '', 'new')).rejects.toMatchObject({ code: 'training.registration_phone' });
    await expect(decide(first?.id ?? '', 'nobody', '18.01.01.2001')).rejects.toMatchObject({ code: 'training.registration_unknown' });
    await expect(decide(first?.id ?? '', { personId: newId() })).rejects.toMatchObject({ code: 'training.person_unknown' });
    const personId = await decide(second?.id ?? '', 'new');
    expect(await stage.rows('SELECT name FROM accounts.person WHERE id = $1', [personId])).toEqual([{ name: 'Sumiyati' }]);
    // Now the first may be that very person: proposed with the name of who they turned out to be.
    expect((await waiting()).map(({ like }) => like.map((one) => one.personId))).toEqual([[personId]]);
    expect(await decide(first?.id ?? '', { personId: personId ?? '' })).toBe(personId);
    await expect(decide(first?.id ?? '', 'nobody')).rejects.toMatchObject({ code: 'training.registration_decided' });
    expect(await waiting()).toEqual([]);
  });
});
