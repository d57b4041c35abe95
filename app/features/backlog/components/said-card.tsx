import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Voice } from "#app/ui/voice/voice.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import { onScreen } from "../improvement.ts";
import type { Said } from "../said.queries.server.ts";
import { LatestStep } from "./latest-step.tsx";

/** One thing that an advisor said, with where it stands and the newest words of the team. */
export function SaidCard({ said, reader, now }: { said: Said; reader: Reader; now: Date }) {
  const { t } = useTranslation(["receipt", "member", "backlog"]);
  const { input, story } = said;
  const improvement = story.improvements.at(-1);
  const words = newestTeamWords(said);
  return (
    <article className="card grid gap-3 p-4">
      <p className="small text-ink2">{formatDate(input.receivedOn.toISOString().slice(0, 10), reader, { now })}</p>
      {input.text.erased ? (
        <p className="text-ink2">{t("receipt:story.wordsGone")}</p>
      ) : (
        <Voice words={input.text.words} lang={input.text.lang} />
      )}
      <LatestStep said={said} reader={reader} now={now} />
      {improvement && (
        <p>
          <StatusMark kind={onScreen(improvement.status)} label={t(`backlog:status.${onScreen(improvement.status)}`)} />{" "}
          <span lang={wordsFor(improvement.title).lang}>{wordsFor(improvement.title).words}</span>
        </p>
      )}
      {words && <WeDid words={words.words} lang={words.lang} />}
      <p>
        <a href={paths.saidOne(input.number)}>{t("member:home.steps")}</a>
      </p>
    </article>
  );
}

function newestTeamWords({ story }: Said): { words: string; lang: string } | null {
  for (const item of [...story.items].reverse()) {
    if (item.kind === "update") return wordsFor(item.did);
    if ((item.kind === "answer" || item.kind === "question") && item.text && !item.text.erased) return wordsFor(item.text);
  }
  return null;
}
