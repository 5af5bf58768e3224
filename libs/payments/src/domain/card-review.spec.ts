import { cardDecisionEnds } from './card-review';

describe('until when a doubted card can be decided about', () => {
  it.each([
    ['in the morning', '2026-11-24T02:00:00Z', '2026-11-24T16:30:00.000Z'],
    ['in the first minute of the day', '2026-11-23T17:00:00Z', '2026-11-24T16:30:00.000Z'],
    ['within the last half hour: too late for anybody to look', '2026-11-24T16:45:00Z', '2026-11-24T16:30:00.000Z'],
    ['at the turn of the year', '2026-12-31T16:59:59.999Z', '2026-12-31T16:30:00.000Z'],
  ])('%s', (_, paidAt, ends) => expect(cardDecisionEnds(new Date(paidAt)).toISOString()).toBe(ends));
});
