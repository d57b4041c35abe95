import type { ReactNode } from "react";
import { sizeClass, type Size } from "../classes.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";

/** What the team says, asks or did: the answering shape. Refusing is also an answer and wears the same one. */
export function WeDid(props: { words: ReactNode; lang: string; size?: Size; children?: ReactNode }) {
  const { words, lang, size, children } = props;
  return (
    <div className={sizeClass(size)}>
      <div lang={lang} dir={directionOf(lang)} className="bubble bubble-did">
        {phonesInOrder(words, lang)}
      </div>
      {children && <div className="small mt-1.5 grid gap-1">{children}</div>}
    </div>
  );
}
