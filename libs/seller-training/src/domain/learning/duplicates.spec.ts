import { proposeDuplicates, type Registered } from './duplicates';

const one = (id: string, name: string, phone: string | null = null, villageCode = '18.04.11.2003'): Registered => ({ id, name, phone, villageCode });

describe('who somebody may be already', () => {
  it('proposes by phone first, then by name in the village, and never oneself', () => {
    const newcomer = one('0', 'Ibu Sumiati', '+6281200001');
    const known = [newcomer, one('1', 'Sumiyati'), one('2', 'Hj. Sumiati'), one('3', 'Budi', '+6281200001', '18.01.01.2001'), one('4', 'Sumiati', null, '18.01.01.2001'), one('5', 'Sumiati Handayani'), one('6', 'Rohman')];
    expect(proposeDuplicates(newcomer, known)).toEqual([
      { id: '3', why: 'same_phone' },
      { id: '2', why: 'same_name_and_village' },
      { id: '1', why: 'like_name_and_village' },
      { id: '5', why: 'like_name_and_village' },
    ]);
  });

  it('does not take short or strange names for one another', () => {
    expect(proposeDuplicates(one('0', 'Ani'), [one('1', 'Adi'), one('2', '---')])).toEqual([]);
  });
});
