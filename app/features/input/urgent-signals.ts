import { ARABIC } from "./signals/ar.ts";
import { ENGLISH } from "./signals/en.ts";
import { SPANISH } from "./signals/es.ts";
import { CREOLE } from "./signals/ht.ts";
import { hasVietnameseMarks, normalise, normaliseMarked } from "./signals/normalise.ts";
import { PORTUGUESE } from "./signals/pt.ts";
import { RUSSIAN } from "./signals/ru.ts";
import { merged, recogniser } from "./signals/recogniser.ts";
import type { UrgentSignal } from "./signals/signal.ts";
import { VIETNAMESE } from "./signals/vi.ts";
import { wordsOf } from "./signals/words-of.ts";
import { CHINESE } from "./signals/zh.ts";

export { isSignal, SIGNALS, type Signal, type UrgentSignal } from "./signals/signal.ts";

const inAll = recogniser([ENGLISH, SPANISH, ARABIC, CHINESE, CREOLE, PORTUGUESE, RUSSIAN, VIETNAMESE]);
/** Vietnamese with its marks is another language, as far as words go. */
const inMarkedVietnamese = recogniser([VIETNAMESE], { withMarks: true });

/**
 * The urgent signals in what somebody wrote, strongest first, each once (DOMAIN §2). The phrases of every language are looked
 * for, whatever the form's: people mix them. It misses things and it cries wolf; a person reads everything all the same.
 */
export function urgentSignals(words: string): UrgentSignal[] {
  const read = wordsOf(normalise(words));
  if (!hasVietnameseMarks(words)) return inAll(read);
  return merged([inAll(read, { without: VIETNAMESE }), inMarkedVietnamese(wordsOf(normaliseMarked(words)))]);
}
