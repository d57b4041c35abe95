import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { SaidDid } from "#app/ui/layout/said-did.tsx";
import { Eyebrow } from "#app/ui/voice/eyebrow.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { UpdateToRead } from "../../improvement.queries.server.ts";

/** An update as it was written, the way everybody will see it: for the last look before it is published. */
export function UpdatePreview({ update }: { update: UpdateToRead }) {
  const { t } = useTranslation("backlog");
  const { said, did, quote } = update;
  return (
    <SaidDid
      said={
        <>
          <Eyebrow side="said">{t("youSaid")}</Eyebrow>
          {quote?.text && quote.allowed && <Voice words={quote.text.words} lang={quote.text.lang} />}
          <div lang={said.lang} dir={directionOf(said.lang)} className={quote?.allowed ? "mt-3 whitespace-pre-line" : "bubble bubble-translated"}>
            {said.words}
          </div>
        </>
      }
      did={
        <>
          <Eyebrow side="did">{t("weDid")}</Eyebrow>
          <WeDid words={did.words} lang={did.lang} />
        </>
      }
    />
  );
}
