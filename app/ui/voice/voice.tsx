import type { ReactNode } from "react";
import { sizeClass, type Size } from "../classes.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";

/**
 * A person's own words, in their own language and direction. Below them (`children`, in the reader's language): the
 * translation, its custody, the source.
 */
export function Voice(props: { words: ReactNode; lang: string; size?: Size; children?: ReactNode }) {
  const { words, lang, size, children } = props;
  return (
    <figure className={sizeClass(size)}>
      <blockquote lang={lang} dir={directionOf(lang)} className="bubble bubble-said">
        {phonesInOrder(words, lang)}
      </blockquote>
      {children && <figcaption className="small mt-1.5 grid gap-1">{children}</figcaption>}
    </figure>
  );
}
