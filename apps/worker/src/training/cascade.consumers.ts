import type { EventEnvelope } from '@etalase/kernel';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { DrawEdges, RegisterChanged, SessionClosed } from '@etalase/seller-training';

type OfSession = { sessionId: string };

/** A register that is final says who taught whom. */
@Consumes(SessionClosed, 'training.draw-edges')
export class SessionWasClosed implements EventConsumer<OfSession> {
  constructor(private readonly draw: DrawEdges) {}

  consume({ payload: { sessionId } }: EventEnvelope<OfSession>): Promise<void> {
    return this.draw.execute({ sessionId });
  }
}

/** A mark that came without signal, days later, or was put right. */
@Consumes(RegisterChanged, 'training.redraw-edges')
export class RegisterWasChanged implements EventConsumer<OfSession> {
  constructor(private readonly draw: DrawEdges) {}

  consume({ payload: { sessionId } }: EventEnvelope<OfSession>): Promise<void> {
    return this.draw.execute({ sessionId });
  }
}
