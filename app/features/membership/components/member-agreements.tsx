import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import type { MemberAgreement } from "../agreement/agreement.queries.server.ts";
import type { MemberPage } from "../member-page.server.ts";

/** What a member has signed of what members sign today, and the way to type in a sheet of paper. */
export function MemberAgreements({ page, agreements }: { page: MemberPage; agreements: MemberAgreement[] }) {
  const { t } = useTranslation("membership");
  const { member, slug, reader, now } = page;
  if (agreements.length === 0) return <p className="text-ink2">{t("member.errors.noAgreement")}</p>;
  return (
    <ul className="grid gap-3">
      {agreements.map((agreement) => {
        const { id, signedAt, lang, typedName, isPaper, number } = agreement;
        const title = wordsFor(agreement.title);
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <div className="min-w-0 flex-1 basis-72">
              <StatusMark
                kind={signedAt ? "changed" : "waiting"}
                label={
                  <>
                    <a href={paths.agreement(id)} lang={title.lang}>
                      <bdi>{title.words}</bdi>
                    </a>
                    <span className="block text-second text-ink2">
                      {t("agreement.version", { number })}
                      {" · "}
                      {signedAt && lang ? (
                        <>
                          {t(isPaper ? "agreement.signedOnPaper" : "agreement.signedOn", { date: formatDate(signedAt, reader, { style: "short", now }) })}
                          {" · "}
                          {nameOfLanguage(lang, reader.lang)}
                          {" · "}
                          <bdi>{typedName}</bdi>
                        </>
                      ) : (
                        t("agreement.notSigned")
                      )}
                    </span>
                  </>
                }
              />
            </div>
            {!signedAt && member.state !== "ended" && (
              <a href={paths.paperSignature(slug, member.id, id)} className="inline-flex min-h-8 items-center">
                {t("paper.title")}
                <span className="away">: <bdi>{title.words}</bdi></span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
