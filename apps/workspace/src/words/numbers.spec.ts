import { groupThousands, readWhole } from './numbers';

describe('numbers typed by people', () => {
  it('reads any way of writing whole rupiah', () => {
    expect(['35.000', 'Rp 35 000', ' 35000 ', '0'].map(readWhole)).toEqual([35_000, 35_000, 35_000, 0]);
    expect(['', 'gratis', '9999999999999'].map(readWhole)).toEqual([null, null, null]);
  });

  it('groups while typing', () => {
    expect(['', '5', '35000', '1234567'].map(groupThousands)).toEqual(['', '5', '35.000', '1.234.567']);
  });
});
