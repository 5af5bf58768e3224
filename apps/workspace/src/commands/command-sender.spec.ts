import { type Command, CommandSender, type Line } from './command-sender';
import { MAX_TRIES } from './retry';

const command: Command = { clientId: '01', type: 'order.accept', at: '2026-11-24T07:30:00Z', payload: {} };
const failing = (status: number) => Object.assign(new Error(String(status)), { status });

/** A line that answers with what is queued: an error is thrown, anything else returned. */
function scripted(answers: unknown[]): Line & { delivered: Command[]; waits: number[] } {
  const delivered: Command[] = [];
  const waits: number[] = [];
  return {
    delivered,
    waits,
    random: () => 0.5,
    wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    deliver: (sent) => {
      delivered.push(sent);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
}

describe('CommandSender', () => {
  it('sends the very same command until the server answers', async () => {
    const line = scripted([failing(0), failing(503), 'done']);
    await expect(new CommandSender(line).send(command)).resolves.toBe('done');
    expect(line.delivered).toEqual([command, command, command]);
    expect(line.waits).toEqual([1_000, 2_000]);
  });

  it('hands a refusal on at once', async () => {
    const line = scripted([failing(409)]);
    await expect(new CommandSender(line).send(command)).rejects.toMatchObject({ status: 409 });
    expect(line.delivered).toHaveLength(1);
  });

  it('gives up after a bounded number of tries', async () => {
    const line = scripted([failing(0)]);
    await expect(new CommandSender(line).send(command)).rejects.toMatchObject({ status: 0 });
    expect(line.delivered).toHaveLength(MAX_TRIES);
  });

  it('does not repeat a fault of our own code', async () => {
    const line = scripted([new TypeError('bug')]);
    await expect(new CommandSender(line).send(command)).rejects.toThrow('bug');
    expect(line.delivered).toHaveLength(1);
  });

  it('tells what is still on its way', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const line = { ...scripted([null]), deliver: () => new Promise((resolve) => (answer = resolve)) };
    const sender = new CommandSender(line);
    const seen: number[] = [];
    sender.subscribe(() => seen.push(sender.pending.length));
    const sent = sender.send(command);
    expect(sender.pending).toEqual([command]);
    answer('done');
    await sent;
    expect(sender.pending).toEqual([]);
    expect(seen).toEqual([1, 0]);
  });
});
