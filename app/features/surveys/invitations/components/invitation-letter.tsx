import { directionOf } from "#app/platform/i18n/languages.ts";
import type { Letter } from "../letters.queries.server.ts";

/** One printed letter with its private code: on paper a page of its own. */
export function InvitationLetter({ letter }: { letter: Letter }) {
  const { lang, title, hello, words, howTo, code, address, qr } = letter;
  return (
    <section lang={lang} dir={directionOf(lang)} className="card grid max-w-column gap-4 p-6 [break-after:page] [break-inside:avoid]">
      <p className="text-lg">{hello}</p>
      <h2 className="text-xl" lang={title.lang} dir={directionOf(title.lang)}>
        {title.words}
      </h2>
      <p>{words}</p>
      <div className="flex flex-wrap items-center gap-5">
        <img src={qr} alt="" width={132} height={132} className="rounded-field" />
        <div className="grid min-w-0 gap-1.5">
          <p>{howTo}</p>
          <p>
            <bdi dir="ltr" translate="no" className="break-words">
              {address}
            </bdi>
          </p>
          <p>
            <bdi dir="ltr" translate="no" className="text-2xl font-bold tabular-nums">
              {code}
            </bdi>
          </p>
        </div>
      </div>
    </section>
  );
}
