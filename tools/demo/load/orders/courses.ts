/** One thing that happens to an order; acts of a seller name the part they are about. */
export type ActName =
  | 'place' | 'start' | 'pay' | 'expire' | 'cancel' | 'accept' | 'pack' | 'ship' | 'ready' | 'handover' | 'deliver' | 'fail' | 'takeBack' | 'reship' | 'confirm'
  | 'complain' | 'refundAll' | 'refundSome' | 'reject' | 'appeal' | 'contest' | 'overrule' | 'agree' | 'callOff' | 'silence';

export interface Step {
  act: ActName;
  /** Hours after the step before, both ends included. */
  after: readonly [number, number];
  /** 0 is the first seller. */
  part: number;
}

export interface Course {
  name: string;
  shipping: 'courier' | 'pickup' | 'seller_delivery';
  pays: 'qris' | 'va' | 'any';
  sellers: 1 | 2;
  steps: readonly Step[];
  /** Hours between the last step and now. What is still open must leave its deadline in the future. */
  ago: readonly [number, number];
  /** How many of them in the whole province, and in each featured shop. */
  count: number;
  featured: number;
}

/** Past every complaint window: two working days around the longest holidays of a year. */
const WINDOW = 10 * 24;
const step = (act: ActName, from: number, to: number, part = 0): Step => ({ act, after: [from, to], part });

const PAID = [step('start', 0.02, 0.1), step('pay', 0.03, 0.2)];
const PACKED = [...PAID, step('accept', 0.5, 5), step('pack', 2, 9)];
const SHIPPED = [...PACKED, step('ship', 2, 10)];
const DELIVERED = [...SHIPPED, step('deliver', 20, 55)];
const READY = [...PACKED, step('ready', 0.2, 2)];
const COMPLAINED = [...DELIVERED, step('complain', 2, 16)];
const FAILED = [...SHIPPED, step('fail', 30, 60)];

type Rest = Partial<Pick<Course, 'shipping' | 'pays' | 'sellers' | 'featured'>>;
const course = (name: string, count: number, ago: readonly [number, number], steps: readonly Step[], rest: Rest = {}): Course => ({ shipping: 'courier', pays: 'any', sellers: 1, featured: 0, ...rest, name, count, ago, steps });

/** Every way an order can go, by the state tables; the first group still waits for somebody. */
export const COURSES: readonly Course[] = [
  course('awaiting_va', 4, [1, 9], [step('start', 0.02, 0.1)], { pays: 'va' }),
  course('awaiting_qris', 3, [0.1, 2], [step('start', 0.02, 0.1)], { pays: 'qris' }),
  course('new', 8, [0.3, 17], PAID, { featured: 3 }),
  course('accepted', 5, [2, 30], [...PAID, step('accept', 1, 8)], { featured: 2 }),
  course('packed', 3, [1, 26], PACKED, { featured: 1 }),
  course('ready_for_pickup', 3, [2, 60], READY, { shipping: 'pickup', featured: 1 }),
  course('shipped', 7, [4, 60], SHIPPED, { featured: 1 }),
  course('delivered', 4, [1, 20], DELIVERED, { featured: 1 }),
  course('complained', 2, [3, 40], COMPLAINED),
  course('decided', 2, [2, 40], [...COMPLAINED, step('refundSome', 16, 60)]),
  course('appealed', 2, [2, 40], [...COMPLAINED, step('reject', 16, 60), step('appeal', 3, 40)]),
  course('delivery_failed', 2, [2, 60], FAILED),
  course('reshipped', 2, [3, 48], [...FAILED, step('reship', 8, 30)]),
  course('half_accepted', 3, [1, 16], [...PAID, step('accept', 0.5, 5)], { sellers: 2 }),

  course('expired', 5, [24, 600], [step('start', 0.02, 0.1), step('expire', 24.1, 24.3)]),
  course('cancelled_unpaid', 3, [24, 600], [step('start', 0.02, 0.1), step('cancel', 0.5, 6)]),
  course('confirmed', 10, [20, 560], [...DELIVERED, step('confirm', 2, 20)], { featured: 3 }),
  course('fetched', 4, [20, 560], [...READY, step('handover', 3, 40), step('confirm', 0.1, 8)], { shipping: 'pickup', featured: 1 }),
  course('completed_by_silence', 4, [24, 480], [...DELIVERED, step('silence', WINDOW, WINDOW + 1)], { featured: 1 }),
  course('brought', 4, [20, 560], [...PACKED, step('ship', 1, 6), step('deliver', 0.3, 2), step('confirm', 0.1, 9)], { shipping: 'seller_delivery' }),
  course('two_sellers', 4, [24, 480], [...PAID, step('accept', 0.5, 4), step('accept', 0.5, 4, 1), step('pack', 1, 4), step('pack', 1, 4, 1), step('ship', 2, 6), step('ship', 1, 6, 1), step('deliver', 20, 40), step('deliver', 4, 20, 1), step('confirm', 1, 6), step('confirm', 0.1, 4, 1)], { sellers: 2 }),
  course('resolved_refund', 2, [24, 420], [...COMPLAINED, step('refundAll', 16, 60), step('silence', 48.1, 49)]),
  course('resolved_partial', 3, [24, 420], [...COMPLAINED, step('refundSome', 16, 60), step('silence', 48.1, 49)]),
  course('resolved_reject', 2, [24, 420], [...COMPLAINED, step('reject', 16, 60), step('agree', 1, 20)]),
  course('resolved_on_appeal', 2, [24, 420], [...COMPLAINED, step('refundAll', 16, 60), step('contest', 3, 40), step('overrule', 10, 60)]),
  course('returned_to_seller', 2, [24, 420], [...FAILED, step('takeBack', 20, 60)]),
  course('cancelled_by_shopper', 3, [24, 560], [...PAID, step('cancel', 0.2, 3)]),
  course('cancelled_by_seller', 3, [24, 560], [...PAID, step('callOff', 2, 18)]),
  course('cancelled_by_silence', 2, [24, 560], [...PAID, step('silence', 24.1, 24.4)]),
  course('half_cancelled', 3, [24, 480], [...PAID, step('accept', 0.5, 4), step('callOff', 1, 10, 1), step('pack', 1, 6), step('ship', 2, 8), step('deliver', 20, 50), step('confirm', 1, 20)], { sellers: 2 }),
];
