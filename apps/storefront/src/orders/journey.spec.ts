import { isJustPlaced, standOf } from './journey';

const parts = (...states: ('new' | 'accepted' | 'cancelled' | 'completed' | 'shipped' | 'delivered' | 'returned_to_seller')[]) => states.map((state) => ({ state }));

describe('how an order stands', () => {
  it('calls off what every seller called off, and nothing of which one part went well', () => {
    expect(standOf({ state: 'closed', parts: parts('cancelled', 'cancelled') })).toEqual({ words: 'order_state.cancelled', tone: 'danger', isCalledOff: true });
    expect(standOf({ state: 'closed', parts: parts('cancelled', 'completed') })).toEqual({ words: 'order_state.closed', tone: 'leaf', isCalledOff: false });
    expect(standOf({ state: 'closed', parts: parts('returned_to_seller') })).toMatchObject({ words: 'order_state.closed', tone: 'leaf' });
    expect(standOf({ state: 'awaiting_payment', parts: [] })).toMatchObject({ words: 'order_state.awaiting_payment', tone: 'gold' });
    expect(standOf({ state: 'expired', parts: [] })).toMatchObject({ words: 'order_state.expired', tone: 'danger' });
  });

  it('under way: as its parts, where they agree', () => {
    expect(standOf({ state: 'paid', parts: parts('new') })).toMatchObject({ words: 'state.new', tone: 'gold' });
    expect(standOf({ state: 'paid', parts: parts('delivered', 'delivered', 'cancelled') })).toMatchObject({ words: 'state.delivered', tone: 'leaf', isCalledOff: false });
    expect(standOf({ state: 'confirmed', parts: parts('delivered', 'completed') })).toMatchObject({ words: 'state.delivered', tone: 'leaf' });
    expect(standOf({ state: 'paid', parts: parts('delivered', 'shipped') })).toMatchObject({ words: 'order_state.under_way', tone: 'gold' });
  });

  it('gives thanks until the first seller has answered', () => {
    expect([isJustPlaced({ parts: parts('new', 'new') }), isJustPlaced({ parts: parts('new', 'accepted') }), isJustPlaced({ parts: parts('cancelled') })]).toEqual([true, false, false]);
  });
});
