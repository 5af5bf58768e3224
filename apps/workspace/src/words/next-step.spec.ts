import { ORDER_TABS, orderWords } from './states';
import { nextStep, wayOf } from './next-step';

const facts = (state: Parameters<typeof nextStep>[0]['state'], kind: 'courier' | 'pickup' | 'seller_delivery' = 'courier') => ({ state, acceptBy: '2026-11-24T09:20:00Z', shipBy: '2026-11-25T03:00:00Z', shipping: { kind } });

describe('nextStep', () => {
  it('leads an order by courier from accept to ship', () => {
    expect((['new', 'accepted', 'packed', 'shipped'] as const).map((state) => nextStep(facts(state))?.step)).toEqual(['accept', 'pack', 'ship', undefined]);
  });

  it('asks for the hand-over code at pick-up and for delivery of one\'s own', () => {
    expect(nextStep(facts('packed', 'pickup'))?.step).toBe('ready');
    expect(nextStep(facts('ready_for_pickup', 'pickup'))?.step).toBe('handover');
    expect(nextStep(facts('shipped', 'seller_delivery'))?.step).toBe('delivered');
  });

  it('knows which clock is running', () => {
    expect(nextStep(facts('new'))?.deadline).toEqual(new Date('2026-11-24T09:20:00Z'));
    expect(nextStep(facts('accepted'))?.deadline).toEqual(new Date('2026-11-25T03:00:00Z'));
    expect(nextStep(facts('ready_for_pickup', 'pickup'))?.deadline).toBeNull();
  });

  it('shows how far an order has come', () => {
    expect(wayOf(facts('new')).current).toBe(0);
    expect(wayOf(facts('packed', 'pickup'))).toEqual({ labels: ['Terima', 'Kemas', 'Siap', 'Diambil'], current: 2 });
    expect(wayOf(facts('completed')).current).toBe(4);
  });
});

describe('words of states', () => {
  it('puts every state in exactly one tab and survives a state it does not know', () => {
    const states = ORDER_TABS.flatMap((tab) => tab.states);
    expect(new Set(states).size).toBe(states.length);
    expect(states).toHaveLength(15);
    expect(orderWords('sold_to_the_moon')).toEqual({ word: 'sold_to_the_moon', tone: 'plain' });
  });
});
