import type { VisitorActor } from "#app/features/events/actor.ts";
import { receiveInput } from "#app/features/input/receive-input.server.ts";
import { urgentSignals } from "#app/features/input/urgent-signals.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { connect } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { runUntilSettled } from "#app/server/worker/consumers.ts";

const SCHEMA = "bench";
const CALM = "Llamé tres veces para pedir una cita para mi hija y nadie me llamó. La señora de la recepción no habla español y me dijo que esperara.";
const URGENT = "They shut off our gas this morning. I have a baby and a nebulizer, and the landlord says he will change the locks on Thursday.";

/** Texts of 500 characters, one in ten of them urgent, no two the same. */
function textsOf(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${number} ${number % 10 === 0 ? URGENT : CALM} `.repeat(4).slice(0, 500));
}

/** What somebody could repeat to make recognising slow: beginnings of many phrases, and what takes signals back. */
const WORST = ["me ", "i want to ", "no quiero ", "court today ", "我想", "بدي ما ", "toi khong ", "a", "'", "．，", "hit me not never ", "the baby has no water in the house and "];
const LONGEST = 5000;

function timeOfLongest(words: string): number {
  const text = words.repeat(Math.ceil(LONGEST / words.length)).slice(0, LONGEST);
  const started = performance.now();
  urgentSignals(text);
  return performance.now() - started;
}

/**
 * Milliseconds that a text takes, once for its language and once for its signals, and what the worst of the longest texts
 * takes; one number a time.
 */
export async function understandingTimes(options: { texts: number; times: number }): Promise<{ detect: number[]; signals: number[]; worst: number[] }> {
  const texts = textsOf(options.texts);
  const [detect, signals, worst]: [number[], number[], number[]] = [[], [], []];
  const measure = (work: (text: string) => unknown) => {
    const started = performance.now();
    for (const text of texts) work(text);
    return (performance.now() - started) / texts.length;
  };
  for (let time = 0; time < options.times; time += 1) {
    detect.push(measure((text) => detectLanguage(text, "en")));
    signals.push(measure(urgentSignals));
    worst.push(Math.max(...WORST.map(timeOfLongest)));
  }
  return { detect, signals, worst };
}

/** How many inputs a second go through sealing and every consumer, in the sample programme; one number a time. */
export async function handlingSpeeds(url: string, options: { inputs: number; times: number }): Promise<number[]> {
  const db = connect({ url, schema: SCHEMA, connections: 8 });
  const visitor: VisitorActor = { kind: "visitor", programme: SCHEMA };
  const speeds: number[] = [];
  try {
    await runUntilSettled(SCHEMA);
    for (let time = 0; time < options.times; time += 1) {
      const texts = textsOf(options.inputs);
      await Promise.all(
        texts.map((words) => receiveInput(visitor, { words: `${time} ${words}`, lang: "es", helpToday: false, key: newFormKey(), contact: "no", leaveMessage: false })),
      );
      const started = performance.now();
      await runUntilSettled(SCHEMA);
      speeds.push(options.inputs / ((performance.now() - started) / 1000));
    }
  } finally {
    await db.close();
  }
  return speeds;
}
