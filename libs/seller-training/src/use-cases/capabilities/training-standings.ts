import { Injectable } from '@nestjs/common';
import { CAPABILITY_RULES } from '../../domain/capability-rules';
import type { Capability } from '../../domain/course';
import { holds } from '../../domain/grants';
import { TaughtCourses } from '../taught-courses';
import { CapabilitiesOf } from './capabilities-of';
import { WaiveThoseAtWork } from './waive-those-at-work';

/** Demands of other contexts, by the key they know, and the right that answers them. */
const ANSWERED_BY: Readonly<Record<string, Capability>> = { onboarding: 'seller.listing.publish', procurement: 'procurement.buy_local' };

/** `no_course`: nobody teaches it here yet, so it cannot be asked for. */
export type TrainingAnswer = 'passed' | 'not_passed' | 'suspended' | 'no_course';

/** How people stand to the courses other contexts ask for; answered from memory, at every act anew. Has the form of the sellers' port. */
@Injectable()
export class TrainingStandings {
  constructor(
    private readonly capabilities: CapabilitiesOf,
    private readonly taught: TaughtCourses,
    private readonly waive: WaiveThoseAtWork,
  ) {}

  async of(personIds: readonly string[]): Promise<Map<string, Record<string, TrainingAnswer>>> {
    const taught = await this.taught.all();
    const asked = Object.entries(ANSWERED_BY).filter(([, capability]) => CAPABILITY_RULES[capability].courses.some((course) => taught.has(course)));
    const standings = asked.length > 0 ? await this.capabilities.ownOfMany(personIds) : new Map();
    const answer = (personId: string, capability: Capability): TrainingAnswer => {
      const standing = standings.get(personId)?.get(capability);
      return holds(standing) ? 'passed' : standing ? 'suspended' : 'not_passed';
    };
    return new Map(personIds.map((id) => [id, Object.fromEntries(asked.map(([key, capability]) => [key, answer(id, capability)]))]));
  }

  /** The course to send people to. */
  async courseFor(key: string): Promise<{ code: string; title: string } | null> {
    const capability = ANSWERED_BY[key];
    const taught = await this.taught.all();
    const code = capability && CAPABILITY_RULES[capability].courses.find((one) => taught.has(one));
    return code ? { code, title: taught.get(code) ?? code } : null;
  }

  /** A loader vouches for these people: they count as at work before the course was there. */
  async vouch(personIds: readonly string[], keys: readonly string[]): Promise<void> {
    const capabilities = keys.flatMap((key) => (key === 'onboarding' ? (['seller.listing.publish', 'seller.order.fulfil'] as const) : (ANSWERED_BY[key] ?? [])));
    await this.waive.execute(personIds, capabilities);
  }
}
