import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { Note } from "../feedback/note.tsx";
import { valueOf, type Field } from "./field.tsx";

/** One field of a form, or several that are one list (`typed`: what its lines hold), as it stands in the record now. */
export type StandsNow = { label: string; words: string | undefined } & ({ field: Field } | { typed: string });

/**
 * Both texts, where somebody else changed a record while its form was open: what stands there now, above the form that still holds
 * what was typed. Nothing where nobody did, or where both are the same.
 */
export function ChangedMeanwhile({ errors, now, lang }: { errors: string[] | undefined; now: StandsNow[]; lang?: string }) {
  const { t } = useTranslation("ui");
  if (!errors?.includes("errors:changedMeanwhile")) return null;
  const different = now.filter((one) => typedIn(one).replaceAll("\r\n", "\n").trim() !== (one.words ?? "").trim());
  if (different.length === 0) return null;
  return (
    <div className="mb-6">
      <Note tone="ember" title={t("changedMeanwhile.title")}>
        <dl className="grid gap-2">
          {different.map(({ label, words }) => (
            <div key={label}>
              <dt className="text-second font-semibold">{label}</dt>
              <dd lang={words ? lang : undefined} dir={words ? (lang ? directionOf(lang) : "auto") : undefined} className="whitespace-pre-line">
                {words || t("changedMeanwhile.nothing")}
              </dd>
            </div>
          ))}
        </dl>
        <p>{t("changedMeanwhile.line")}</p>
      </Note>
    </div>
  );
}

function typedIn(one: StandsNow): string {
  return "field" in one ? (valueOf(one.field) ?? "") : one.typed;
}
