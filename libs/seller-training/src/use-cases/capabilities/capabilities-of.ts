import { Injectable } from '@nestjs/common';
import { MandateDirectory } from '@etalase/accounts';
import { CAPABILITY_RULES } from '../../domain/capability-rules';
import type { Capability } from '../../domain/course';
import { errors } from '../../domain/errors';
import { holds, type Standing, standingsOf } from '../../domain/grants';
import { CertificateDay } from '../certificates/certificate-day';
import { TaughtCourses } from '../taught-courses';
import { GrantMemory } from './grant-memory';

/** What a person may do now, and why: by certificate, by waiver, or helped by an operator under a mandate. */
@Injectable()
export class CapabilitiesOf {
  constructor(
    private readonly memory: GrantMemory,
    private readonly mandates: MandateDirectory,
    private readonly day: CertificateDay,
  ) {}

  async execute(personId: string): Promise<Map<Capability, Standing>> {
    const standings = await this.own(personId);
    const [mandate] = await this.mandates.ofPerson(personId);
    if (!mandate) return standings;
    for (const [capability, rule] of Object.entries(CAPABILITY_RULES) as [Capability, (typeof CAPABILITY_RULES)[Capability]][]) {
      // What was taken away for fraud is not given back by a helping hand.
      if (rule.isAssistedAllowed && !standings.has(capability)) standings.set(capability, { capability, state: 'active', cause: 'assisted', causeId: mandate.id, lastDay: null, graceUntil: null });
    }
    return standings;
  }

  /** Without the help of others: from memory, for acts that are asked many times a second. */
  async ownOfMany(personIds: readonly string[]): Promise<Map<string, Map<Capability, Standing>>> {
    const today = this.day.today();
    return new Map([...(await this.memory.of(personIds))].map(([id, grants]) => [id, standingsOf(grants, today)]));
  }

  private async own(personId: string): Promise<Map<Capability, Standing>> {
    return (await this.ownOfMany([personId])).get(personId) ?? new Map<Capability, Standing>();
  }
}

/** For every act that a course opens. */
@Injectable()
export class RequireCapability {
  constructor(
    private readonly capabilities: CapabilitiesOf,
    private readonly courses: TaughtCourses,
  ) {}

  /** @throws DomainError `training.course_first` or `training.rights_suspended`, its arguments naming the course to open */
  async execute({ personId, capability }: { personId: string; capability: Capability }): Promise<Standing> {
    const standing = (await this.capabilities.execute(personId)).get(capability);
    if (standing && holds(standing)) return standing;
    const course = CAPABILITY_RULES[capability].courses[0] ?? '';
    const title = (await this.courses.all()).get(course) ?? course;
    throw errors.make(standing ? 'rights_suspended' : 'course_first', { course: title, code: course, href: `/kerja/pelatihan/${course}` });
  }
}
