import type { VNode } from 'preact';
import { type Channel, type Message, codeIn } from '../messages/message';
import { readablePhone } from '../messages/phone';
import { Live, type Place, renderPage } from './layout';
import { day, shortMoment, time } from './words';

export const inboxes: Readonly<Record<Channel, { title: string; place: Place; search: string; from: string; empty: string }>> = {
  whatsapp: { title: 'WhatsApp', place: '/whatsapp', search: 'Cari nomor, misalnya 0812', from: 'Etalase Desa', empty: 'Belum ada pesan WhatsApp. Kode masuk dan kabar pesanan akan muncul di sini.' },
  sms: { title: 'SMS', place: '/sms', search: 'Cari nomor, misalnya 0812', from: 'ETALASEDESA', empty: 'Belum ada SMS. Kode masuk datang lewat SMS bila WhatsApp tidak sampai.' },
  mail: { title: 'Surel', place: '/mail', search: 'Cari alamat surel', from: 'Etalase Desa', empty: 'Belum ada surel.' },
  push: { title: 'Notifikasi peramban', place: '/push', search: 'Cari langganan', from: 'Etalase Desa', empty: 'Belum ada notifikasi peramban.' },
};

export interface InboxView {
  readonly channel: Channel;
  readonly search: string;
  /** Newest message of each person. */
  readonly conversations: readonly Message[];
  /** Whose messages are open; null = nobody's yet. */
  readonly to: string | null;
  readonly thread: readonly Message[];
}

export function Bubble({ message }: { readonly message: Message }): VNode {
  const code = codeIn(message.text);
  return (
    <article class="bubble">
      {message.subject ? <p><b>{message.subject}</b></p> : null}
      {code ? <strong class="code">{code}</strong> : null}
      <p>{message.text}</p>
      {message.html ? <details><summary>Lihat seperti di kotak surat</summary><iframe sandbox="" title="Isi surel" srcdoc={message.html} /></details> : null}
      <div class="meta">
        {message.duplicate_of ? <span class="tag bad">Kembar</span> : null}
        {message.duplicates > 0 ? <span class="tag bad">{`Datang ${message.duplicates + 1}×`}</span> : null}
        {message.template ? <span class="tag">{message.template}</span> : null}
        <time dateTime={message.at}>{time(message.at)}</time>
      </div>
    </article>
  );
}

function Thread({ channel, to, thread }: InboxView): VNode {
  let shown = '';
  return (
    <section class="phone" aria-label="Pesan">
      <div class="top">
        <span class="face" aria-hidden="true">ED</span>
        <span><h1>{inboxes[channel].from}</h1><span class="small">{`untuk ${readablePhone(to ?? '')}`}</span></span>
      </div>
      <div class="talk">
        {thread.map((message) => {
          const heading = day(message.at) === shown ? null : day(message.at);
          shown = day(message.at);
          return [heading ? <span class="day" key={`${message.id} day`}>{heading}</span> : null, <Bubble key={message.id} message={message} />];
        })}
      </div>
    </section>
  );
}

function People({ channel, conversations, to, search }: InboxView): VNode {
  const { place, empty } = inboxes[channel];
  if (conversations.length === 0) return <p class="empty">{search ? `Tidak ada pesan untuk "${search}".` : empty}</p>;
  return (
    <ul class="rows">
      {conversations.map((message) => (
        <li key={message.to}>
          <a href={`${place}?to=${encodeURIComponent(message.to)}`} aria-current={message.to === to ? 'true' : undefined}>
            <b class="cut">{readablePhone(message.to)}</b>
            <span class="soft small">{shortMoment(message.at)}</span>
            <span class="line soft cut">{codeIn(message.text) ?? message.subject ?? message.text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function inboxPage(view: InboxView): string {
  const { channel, search, to } = view;
  const inbox = inboxes[channel];
  return renderPage({
    title: to ? `${inbox.title} ${readablePhone(to)}` : inbox.title,
    place: inbox.place,
    refresh: true,
    children: (
      <>
        {to ? <a class="back" href={inbox.place}>{`← Semua ${inbox.title}`}</a> : <h1>{inbox.title}</h1>}
        <form class={to ? 'search only-wide' : 'search'} method="get" action={inbox.place}>
          <input name="q" value={search} aria-label={inbox.search} placeholder={inbox.search} maxLength={100} />
          <button class="button" type="submit">Cari</button>
        </form>
        <Live>
          <div class={to ? 'grid inbox' : 'grid'}>
            <section class={to ? 'card only-wide' : 'card'}><People {...view} /></section>
            {to ? <Thread {...view} /> : null}
          </div>
        </Live>
      </>
    ),
  });
}

/** For the overview: who got what, newest first. */
export function LatestMessages({ messages }: { readonly messages: readonly Message[] }): VNode {
  if (messages.length === 0) return <p class="empty">Belum ada pesan. Mintalah kode masuk di toko, kodenya muncul di sini.</p>;
  return (
    <ul class="rows">
      {messages.map((message) => (
        <li key={message.id}>
          <a href={`${inboxes[message.channel].place}?to=${encodeURIComponent(message.to)}`}>
            <b class="cut">{`${readablePhone(message.to)} · ${inboxes[message.channel].title}`}</b>
            <span class="soft small">{shortMoment(message.at)}</span>
            <span class="line cut">{codeIn(message.text) ? <strong style="font-size:22px;letter-spacing:3px;color:var(--maroon)">{codeIn(message.text)}</strong> : message.text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
