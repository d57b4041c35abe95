import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";
import { isReliable, type CustodyState } from "./custody.tsx";

/** A translation, never to be taken for the person's own words; dashed while nobody vouches for it. `children`: its custody. */
export function TranslationBubble(props: { words: ReactNode; lang: string; state: CustodyState; children?: ReactNode }) {
  const { words, lang, state, children } = props;
  return (
    <div>
      <div lang={lang} dir={directionOf(lang)} className={classes("bubble bubble-translated", !isReliable(state) && "bubble-loose")}>
        {phonesInOrder(words, lang)}
      </div>
      {children && <div className="mt-1.5 grid gap-1">{children}</div>}
    </div>
  );
}
