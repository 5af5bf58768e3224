import { newId } from '@etalase/kernel';
import { kindOf, objectId, PREFIXES, type Kind, uuidOf } from './ids';

describe('ids of /v1', () => {
  it('carry their kind and a uuid, both ways', () => {
    for (const kind of Object.keys(PREFIXES) as Kind[]) {
      const uuid = newId();
      const id = objectId(kind, uuid);
      expect([kindOf(id), uuidOf(id)]).toEqual([kind, uuid]);
    }
  });

  it('are nothing else', () => {
    for (const id of ['', 'pi_', 'pi_1', `xx_${'0'.repeat(32)}`, `pi_${'0'.repeat(33)}`, `pi_${'G'.repeat(32)}`, '../etc']) expect(kindOf(id)).toBeNull();
  });

  it('sort as they were made', () => {
    const made = Array.from({ length: 50 }, () => objectId('charge'));
    expect([...made].sort()).toEqual(made);
  });
});
