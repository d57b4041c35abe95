import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { SaidDid } from "#app/ui/layout/said-did.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { UpdatePreviewIn } from "../previews.queries.server.ts";

/** The same update in each language it is translated into, folded, for whoever reads them. */
export function UpdatePreviews({ previews }: { previews: UpdatePreviewIn[] }) {
  const { t } = useTranslation("backlog");
  if (previews.length === 0) return null;
  return (
    <div className="grid gap-2">
      {previews.map(({ lang, said, did }) => (
        <details key={lang}>
          <summary className="min-h-11 cursor-pointer py-2.5">
            {t("publish.readIn")} <bdi lang={lang}>{ownName(lang)}</bdi>
          </summary>
          <SaidDid
            said={
              <p lang={lang} dir={directionOf(lang)} className="bubble bubble-translated whitespace-pre-line">
                {wordsFor(said).words}
              </p>
            }
            did={<WeDid words={wordsFor(did).words} lang={lang} />}
          />
        </details>
      ))}
    </div>
  );
}
