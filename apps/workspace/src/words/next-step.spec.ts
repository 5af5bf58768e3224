import { nextStep, sideSteps, wayOf } from './next-step';
import { orderWords } from './states';

type Facts = Parameters<typeof nextStep>[0];
const facts = (state: Facts['state'], actions: string[], kind: 'courier' | 'pickup' | 'seller_delivery' = 'courier'): Facts => ({ state, actions, dueAt: '2026-11-25T03:00:00Z', shipping: { kind } });

describe('nextStep', () => {
  it('is the first act of the main road the server allows', () => {
    expect(nextStep(facts('new', ['accept', 'cancel']))?.step).toBe('accept');
    expect(nextStep(facts('packed', ['ship', 'cancel']))?.step).toBe('ship');
    expect(nextStep(facts('packed', ['ready', 'cancel'], 'pickup'))?.step).toBe('ready');
    expect(nextStep(facts('delivery_failed', ['reship', 'returned']))?.step).toBe('reship');
    expect(nextStep(facts('completed', []))).toBeNull();
  });

  it('leaves a courier\'s parcel to the courier', () => {
    expect(nextStep(facts('shipped', ['delivered', 'delivery-failed']))).toBeNull();
    expect(sideSteps(facts('shipped', ['delivered', 'delivery-failed']))).toEqual(['delivered', 'delivery-failed']);
    expect(nextStep(facts('shipped', ['delivered', 'delivery-failed'], 'seller_delivery'))?.step).toBe('delivered');
    expect(sideSteps(facts('shipped', ['delivered', 'delivery-failed'], 'seller_delivery'))).toEqual(['delivery-failed']);
  });

  it('shows a clock only where the seller is the one who is late', () => {
    expect(nextStep(facts('accepted', ['pack']))?.deadline).toEqual(new Date('2026-11-25T03:00:00Z'));
    expect(nextStep(facts('ready_for_pickup', ['handover'], 'pickup'))?.deadline).toBeNull();
  });

  it('shows how far an order has come', () => {
    expect(wayOf(facts('new', [])).current).toBe(0);
    expect(wayOf(facts('packed', [], 'pickup'))).toEqual({ labels: ['Terima', 'Kemas', 'Siap', 'Diambil'], current: 2 });
    expect(wayOf(facts('completed', [])).current).toBe(4);
  });
});

describe('words of states', () => {
  it('survives a state this edition does not know', () => {
    expect(orderWords('sold_to_the_moon')).toEqual({ word: 'sold_to_the_moon', tone: 'plain' });
  });
});
