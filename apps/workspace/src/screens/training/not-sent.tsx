import type { VNode } from 'preact';
import { Button, Icon, Notice } from '@etalase/ui';
import { useDoing } from '../../commands/send';
import { isOffline } from '../../line/line';
import { Page, Section } from '../../parts/page';
import { Empty } from '../../parts/waiting';
import { useStore } from '../../store';
import { exchange, useSync } from '../../sync/sync';
import { commandWords } from '../../words/commands';

/** What this phone has and the server has not: of learning, and of a shop if there is one. */
export function NotSent(): VNode {
  const sync = useSync();
  const offline = useStore(isOffline);
  const doing = useDoing();
  const pending = sync?.pending ?? [];
  const refusals = sync?.refusals ?? [];
  const kinds = [...new Set(pending.map((command) => commandWords(command).words))].map((words) => ({ words, count: pending.filter((command) => commandWords(command).words === words).length, icon: commandWords(pending.find((command) => commandWords(command).words === words) ?? { kind: '', payload: {} }).icon }));
  return (
    <Page title="Perubahan di HP ini" back="/pelatihan" isForm>
      <div class="stack">
        {refusals.length > 0 && (
          <Section title="Perlu dilihat">
            <ul class="stack-s">
              {refusals.map((setback) => (
                <li key={setback.command.clientId}>
                  <article class="card stack-s refusal">
                    <p class="with-icon refusal__what">
                      <Icon name="warn" />
                      <span>
                        <strong>{commandWords(setback.command).words}</strong> <span class="soft">{setback.command.about}</span>
                      </span>
                    </p>
                    <p>{setback.message}</p>
                    <Button type="button" isFull onClick={() => void sync?.forget(setback.command.clientId)}>
                      Saya mengerti
                    </Button>
                  </article>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {pending.length > 0 ? (
          <Section title={`${pending.length} menunggu dikirim`}>
            <ul class="card card--flush lines">
              {kinds.map(({ words, count, icon }) => (
                <li key={words} class="change">
                  <Icon name={icon} />
                  <span class="change__words">
                    <strong>{words}</strong>
                    <span class="num soft">{count} kali</span>
                  </span>
                </li>
              ))}
            </ul>
            <p class="section__more">
              <Button type="button" isFull disabled={doing.isBusy || offline} onClick={() => void doing.act(exchange)}>
                {offline ? 'Menunggu sinyal' : doing.isBusy ? 'Mengirim…' : 'Kirim sekarang'}
              </Button>
            </p>
            {offline && (
              <Notice icon="share" title="Lama tidak ada sinyal?">
                <p>Titipkan hasil belajar ke HP orang lain yang akan pergi ke tempat bersinyal. Buka menu Titipan.</p>
              </Notice>
            )}
          </Section>
        ) : (
          refusals.length === 0 && (
            <Empty icon="check" title="Semua sudah terkirim">
              <p>Tidak ada perubahan yang tertinggal di HP ini.</p>
            </Empty>
          )
        )}
      </div>
    </Page>
  );
}
