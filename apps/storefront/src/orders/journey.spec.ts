import { isJustPlaced, standOf } from './journey';

const parts = (...states: ('new' | 'accepted' | 'cancelled' | 'completed' | 'returned_to_seller')[]) => states.map((state) => ({ state }));

describe('how an order stands', () => {
  it('calls off what every seller called off, and nothing of which one part went well', () => {
    expect(standOf({ state: 'closed', parts: parts('cancelled', 'cancelled') })).toEqual({ state: 'cancelled', tone: 'danger' });
    expect(standOf({ state: 'closed', parts: parts('cancelled', 'completed') })).toEqual({ state: 'closed', tone: 'leaf' });
    expect(standOf({ state: 'closed', parts: parts('returned_to_seller') })).toEqual({ state: 'closed', tone: 'leaf' });
    expect(standOf({ state: 'awaiting_payment', parts: [] })).toEqual({ state: 'awaiting_payment', tone: 'gold' });
    expect(standOf({ state: 'expired', parts: [] })).toEqual({ state: 'expired', tone: 'danger' });
  });

  it('gives thanks until the first seller has answered', () => {
    expect([isJustPlaced({ parts: parts('new', 'new') }), isJustPlaced({ parts: parts('new', 'accepted') }), isJustPlaced({ parts: parts('cancelled') })]).toEqual([true, false, false]);
  });
});
