import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '@etalase/kernel';
import { Icon } from '@etalase/ui';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { Known } from '../../../parts/waiting';
import { useQuery } from '../../../queries/use-query';

type Trainer = components['schemas']['TrainerDto'];

/** One operator; under it the villages of those they taught, and the classes. */
export function TrainerNode({ trainer }: { trainer: Trainer }): VNode {
  const [isOpen, setOpen] = useState(false);
  const { id, name, villages, classes, villagers, women, lastAt } = trainer;
  return (
    <div class="branch">
      <button type="button" class="branch__head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="branch__words">
          <strong>{name ?? 'Operator desa'}</strong>
          <span class="soft">
            {villagers} warga ({women} perempuan) · {villages} desa · {classes} kelas
          </span>
          <span class="soft">Terakhir mengajar {formatDate(new Date(lastAt))}</span>
        </span>
        <Icon name={isOpen ? 'down' : 'next'} />
      </button>
      {isOpen && <Taught id={id} />}
    </div>
  );
}

function Taught({ id }: { id: string }): VNode {
  const answer = useQuery({ key: `office/cascade/trainer/${id}`, load: () => answerOf(api.GET('/api/office/training/cascade/trainers/{personId}', { params: { path: { personId: id } } })) });
  return (
    <div class="tree__under stack-s">
      <Known answer={answer} rows={1}>
        {({ villages, classes }) => (
          <>
            <ul class="leaves">
              {villages.map(({ code, name, villagers, women }) => (
                <li key={code} class="with-icon">
                  <Icon name="pin" />
                  <span>
                    {name}: <strong class="num">{villagers}</strong> warga, {women} perempuan
                  </span>
                </li>
              ))}
            </ul>
            <ul class="leaves">
              {classes.map(({ sessionId, title, at, villagers, steps }) => (
                <li key={sessionId} class="with-icon">
                  <Icon name="book" />
                  <span>
                    {title}, {formatDate(new Date(at))}: {villagers} warga, {steps.part} dari {steps.whole} langkah dikerjakan
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Known>
    </div>
  );
}
