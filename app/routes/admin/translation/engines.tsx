import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { EnginesTable } from "#app/features/translation/engines/components/engines-table.tsx";
import { WaitingPairs } from "#app/features/translation/engines/components/waiting-pairs.tsx";
import { openEngines } from "#app/features/translation/engines/engines-page.server.ts";
import { readEngineState } from "#app/features/translation/engines/engines.queries.server.ts";
import { wantsSecondReview } from "#app/features/translation/review/second-review.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader } = await openEngines(args);
  return { lang, reader, now: now(), secondReview: await wantsSecondReview(actor), ...(await readEngineState(actor)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:engines.title"));

export default function Engines() {
  const { engines, pairs, failures, secondReview, reader, now: moment } = useLoaderData<typeof loader>();
  const { t } = useTranslation("translations");
  return (
    <>
      <TeamBar
        title={t("engines.title")}
        actions={
          <ButtonLink variant="plain" icon="plus" href={paths.newEngine()}>
            {t("engines.add")}
          </ButtonLink>
        }
      />
      <div className="grid gap-7 p-4 lg:px-5">
        <Note tone="sea" title={t("engines.what")}>
          {t("engines.whatLine")}
        </Note>
        {engines.length === 0 ? <EmptyState title={t("engines.none")}>{t("engines.noneLine")}</EmptyState> : <EnginesTable engines={engines} reader={reader} now={moment} />}
        <Section title={t("waiting.title")}>
          <WaitingPairs pairs={pairs} failures={failures} />
        </Section>
        <Section title={t("second.title")}>
          <div className="grid gap-2">
            <p>{t(secondReview ? "second.on" : "second.off")}</p>
            <p>
              <a href={paths.secondReview()}>{t(secondReview ? "second.stop" : "second.start")}</a>
            </p>
          </div>
        </Section>
      </div>
    </>
  );
}
