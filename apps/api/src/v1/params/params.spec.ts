import { ApiProblem } from '@etalase/payments-api';
import { unfold } from './form';
import { choice, created, group, integer, list, metadata, readParams, required, text, webAddress } from './params';

const refusal = (work: () => unknown): Record<string, unknown> => {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiProblem) return error.body().error;
    throw error;
  }
  throw new Error('it was taken');
};

describe('forms with brackets', () => {
  it('become maps and lists', () => {
    const given = unfold({ 'a[b][c]': '1', 'list[0]': 'x', 'list[1]': 'y', 'more[]': ['p', 'q'], plain: 'z', 'rows[0][n]': '1', 'rows[1][n]': '2' });
    expect(JSON.parse(JSON.stringify(given))).toEqual({ a: { b: { c: '1' } }, list: ['x', 'y'], more: ['p', 'q'], plain: 'z', rows: [{ n: '1' }, { n: '2' }] });
  });

  it('never reach what every object has', () => {
    const given = unfold({ '__proto__[x]': '1', 'constructor[prototype][y]': '1' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.getPrototypeOf(given)).toBeNull();
  });

  it.each(['a[', 'a]b', '[a]', 'a[b]c'])('refuse the name %s', (name) => {
    expect(refusal(() => unfold({ [name]: '1' }))).toMatchObject({ code: 'parameter_unknown' });
  });

  it('refuse a text that is an object too, and what has no end', () => {
    expect(refusal(() => unfold({ a: '1', 'a[b]': '2' }))).toMatchObject({ type: 'invalid_request_error' });
    expect(refusal(() => unfold({ [`a${'[b]'.repeat(20)}`]: '1' }))).toMatchObject({ code: 'parameter_unknown' });
  });
});

describe('parameters', () => {
  const shape = { amount: required(integer({ min: 1 })), name: text(10), kind: choice(['a', 'b']), rows: list(group({ n: required(integer()) })), metadata: metadata(), way: webAddress(), created: created() };
  const read = (flat: Record<string, unknown>): unknown => readParams(shape, unfold(flat));

  it('are read by their shape; an empty text takes away', () => {
    expect(read({ amount: '5', name: '', kind: 'a', 'rows[0][n]': '7', 'metadata[x]': '', 'metadata[y]': 'z' })).toEqual({ amount: 5, name: null, kind: 'a', rows: [{ n: 7 }], metadata: { x: '', y: 'z' } });
  });

  it.each([
    [{}, 'parameter_missing', 'amount'],
    [{ amount: '' }, 'parameter_invalid_empty', 'amount'],
    [{ amount: '1.5' }, 'parameter_invalid_integer', 'amount'],
    [{ amount: '5e4' }, 'parameter_invalid_integer', 'amount'],
    [{ amount: '0' }, 'parameter_invalid_integer', 'amount'],
    [{ amount: '99999999999999999' }, 'parameter_invalid_integer', 'amount'],
    [{ amount: '1', nonsense: '1' }, 'parameter_unknown', 'nonsense'],
    [{ amount: '1', 'rows[0][m]': '1' }, 'parameter_unknown', 'rows[0][m]'],
    [{ amount: '1', 'rows[0]': 'x' }, undefined, 'rows[0]'],
    [{ amount: '1', way: 'javascript:alert(1)' }, 'url_invalid', 'way'],
    [{ amount: '1', kind: 'c' }, undefined, 'kind'],
    [{ amount: '1', name: 'x'.repeat(11) }, undefined, 'name'],
    [{ amount: '1', [`metadata[${'k'.repeat(41)}]`]: '1' }, undefined, 'metadata'],
    [{ amount: '1', 'metadata[k]': 'v'.repeat(501) }, undefined, 'metadata[k]'],
    [{ amount: '1', 'metadata[k]': 'a\0' }, undefined, 'metadata[k]'],
    [{ amount: '1', 'metadata[\0]': 'a' }, undefined, 'metadata'],
    [{ amount: '1', name: '\0' }, undefined, 'name'],
    [{ amount: '1', 'created[gte]': '99999999999999' }, 'parameter_invalid_integer', 'created[gte]'],
  ])('refuse %j', (flat, code, param) => {
    const { code: given, param: named } = refusal(() => read(flat));
    expect([given, named]).toEqual([code, param]);
  });
});
