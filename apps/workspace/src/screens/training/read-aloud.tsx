import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@etalase/ui';

const plain = (html: string): string => html.replace(/<\/(p|li|h2|h3)>/g, '. ').replace(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ').replace(/\.\s*\./g, '.');

/** The phone reads the lesson out, for whoever would rather listen. Only where the phone has an Indonesian voice, so that nothing is promised that sounds wrong. */
export function ReadAloud({ text }: { text: string }): VNode | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => {
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!speech) return;
    const look = (): void => setVoice(speech.getVoices().find(({ lang }) => /^(id|in)\b/i.test(lang)) ?? null);
    look();
    speech.addEventListener('voiceschanged', look);
    return () => {
      speech.removeEventListener('voiceschanged', look);
      speech.cancel();
    };
  }, []);
  if (!voice) return null;
  const toggle = (): void => {
    window.speechSynthesis.cancel();
    if (isSpeaking) return setSpeaking(false);
    // Long texts are cut short by some phones: a sentence at a time is read to the end by all.
    const sentences = plain(text).match(/[^.!?]+[.!?]*/g) ?? [];
    for (const [index, sentence] of sentences.entries()) {
      const said = new SpeechSynthesisUtterance(sentence);
      said.voice = voice;
      said.lang = voice.lang;
      said.rate = 0.95;
      if (index === sentences.length - 1) said.onend = () => setSpeaking(false);
      window.speechSynthesis.speak(said);
    }
    setSpeaking(true);
  };
  return (
    <Button type="button" icon={isSpeaking ? 'close' : 'play'} onClick={toggle}>
      {isSpeaking ? 'Berhenti membacakan' : 'Bacakan pelajaran'}
    </Button>
  );
}
