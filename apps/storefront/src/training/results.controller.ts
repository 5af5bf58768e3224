import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock, minutes } from '@etalase/kernel';
import { Public } from '@etalase/platform';
import { TrainingFunnel, VillageCoverage } from '@etalase/seller-training';
import { Pages } from '../rendering/pages';
import type { ShopRequest } from '../rendering/visitor';
import { resultsPage, type ResultsView } from './results.page';

/** Sums over the whole province take a second; nobody needs them newer than this. */
const KEEP_MS = minutes(10);

/** What the training came to, for everybody: villages covered, and how many came as far as selling. */
@Public()
@Controller('capaian')
export class ResultsController {
  private kept: { at: number; view: Promise<ResultsView> } | null = null;

  constructor(
    private readonly pages: Pages,
    private readonly coverage: VillageCoverage,
    private readonly funnel: TrainingFunnel,
    private readonly clock: Clock,
  ) {}

  @Get()
  async results(@Req() request: ShopRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.pages.shared(request, reply, async (shop) => resultsPage(shop, await this.view()));
  }

  /** Asked once, however many come at once; a failure is not kept. */
  private view(): Promise<ResultsView> {
    const now = this.clock.now().getTime();
    if (this.kept && now - this.kept.at < KEEP_MS) return this.kept.view;
    const view = Promise.all([this.coverage.execute(), this.funnel.forPublic('sex')]).then(([coverage, funnel]) => ({ coverage, funnel }));
    this.kept = { at: now, view };
    view.catch(() => (this.kept = null));
    return view;
  }
}
