import { sentenceOf } from './http-app';

describe('sentenceOf', () => {
  it.each([
    [Object.assign(new Error('connect ECONNREFUSED 10.0.0.9:5432'), { code: 'ECONNREFUSED' }), /^The database does not answer \(ECONNREFUSED\): .*DATABASE_URL/],
    [Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }), /^The database does not answer/],
    [Object.assign(new Error('relation "x" does not exist'), { code: '42P01' }), /migrate\.main\.js first/],
    [new Error('Port 3001 is in use.'), /^Port 3001 is in use\.$/],
    ['gone', /^gone$/],
  ])('says what to do about %s', (error, sentence) => {
    expect(sentenceOf(error)).toMatch(sentence);
    expect(sentenceOf(error)).not.toContain('10.0.0.9');
  });
});
