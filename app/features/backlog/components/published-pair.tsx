import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { SaidDid } from "#app/ui/layout/said-did.tsx";
import { Eyebrow } from "#app/ui/voice/eyebrow.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { PublishedUpdate } from "../changes.queries.server.ts";
import { QuotedWords } from "./quoted-words.tsx";
import { NotYetLine } from "./text-for-reader.tsx";

/**
 * What was said beside what was done, for everybody. With a quote its own words stand in the bubble and the team's account
 * of what people said below it; `children`: how it stands, since when, who asked.
 */
export function PublishedPair({ update, children }: { update: PublishedUpdate; children?: ReactNode }) {
  const { t } = useTranslation("backlog");
  const said = wordsFor(update.said);
  const did = wordsFor(update.did);
  return (
    <SaidDid
      said={
        <>
          <Eyebrow side="said">{t("youSaid")}</Eyebrow>
          {update.quote && <QuotedWords text={update.quote} />}
          <div className={update.quote ? "mt-3 border-t border-line pt-3" : "bubble bubble-translated"}>
            <p lang={said.lang} dir={directionOf(said.lang)} className="whitespace-pre-line">
              {said.words}
            </p>
          </div>
          <div className="small mt-1.5">
            <NotYetLine text={update.said} />
          </div>
        </>
      }
      did={
        <>
          <Eyebrow side="did">{t("weDid")}</Eyebrow>
          <WeDid words={did.words} lang={did.lang}>
            <NotYetLine text={update.did} />
            {children}
          </WeDid>
        </>
      }
    />
  );
}
