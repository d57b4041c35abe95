import { Form } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { onScreen } from "#app/features/backlog/improvement.ts";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Key } from "#app/ui/keys/key.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { LikelyImprovement } from "../likely.queries.server.ts";

/** The improvements that an input likely belongs to: one press, or the key of its place, links it. */
export function LikelyImprovements({ input, likely }: { input: { id: string; version: number; text: { lang: string } }; likely: readonly LikelyImprovement[] }) {
  const { t } = useTranslation("backlog");
  const query = useInboxQuery();
  if (likely.length === 0) return null;
  return (
    <Section title={t("likely.title")}>
      <Form method="post" action={paths.link(input.id) + query}>
        <input type="hidden" name="version" value={input.version} />
        <ul className="card divide-y divide-line">
          {likely.map(({ id, number, title, status, owner, people, words }, index) => (
            <li key={id}>
              <button type="submit" name="improvement" value={number} aria-keyshortcuts={String(index + 1)} className="row-choice">
                <Key name={String(index + 1)} />
                <span className="min-w-0 grow basis-56">
                  <span className="block font-semibold">
                    <InlineText text={title} />
                  </span>
                  <span className="block text-second text-ink2">
                    {t("voices.people", { count: people })} · {t(`status.${onScreen(status)}`)} · {owner ? <bdi>{owner}</bdi> : t("likely.noOwner")}
                  </span>
                </span>
                {words.length > 0 && (
                  <span className="text-second text-ink2">
                    {t("likely.about")}{" "}
                    {words.map((word) => (
                      <span key={word}>
                        <mark dir="auto" className="shared-word">
                          {word}
                        </mark>{" "}
                      </span>
                    ))}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </Section>
  );
}
