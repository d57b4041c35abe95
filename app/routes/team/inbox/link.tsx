import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { linkedImprovements, type ImprovementRef } from "#app/features/backlog/improvements.queries.server.ts";
import { likelyImprovements } from "#app/features/backlog/likely/likely.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { TargetSearch } from "#app/features/backlog/target/components/target-search.tsx";
import { findTargets } from "#app/features/backlog/target/find-targets.queries.server.ts";
import { targetChoices, wantedWords } from "#app/features/backlog/target/target-choices.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { LinkSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";

/** What the address calls the words that an improvement is looked for by: `words` narrows the inbox. */
const FIND = "find";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInboxInput(args);
  const { lang } = page.reader;
  const words = wantedWords(args.request, FIND);
  const [linked, likely, targets] = await Promise.all([
    linkedImprovements(actor, page.input.id, lang),
    words ? [] : likelyImprovements(actor, page.input, lang),
    findTargets(actor, { words, lang }),
  ]);
  const canBe = ({ number, status }: ImprovementRef) => status !== "declined" && !linked.some((link) => link.number === number);
  const others = targets.filter(({ number }) => !likely.some((one) => one.number === number));
  return {
    page,
    words,
    improvements: [...likely.map(({ id, number, title, status }) => ({ id, number, title, status })), ...others].filter(canBe),
    title: translator(lang)("triage:link.title"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, LinkSchema, async ({ improvement, version }) => {
    const linkId = await linkInput(actor, { inputId, number: improvement, version });
    const undo = { action: inViewOf(args.request, paths.unlinkInput(inputId, linkId)), version };
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.linked", { number: improvement }, undo);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

/** The first choice of what was looked for, else the field to look in; the heading where there is nothing to link to. */
function focusOf(words: string | null, choices: number): { id: string } | "heading" | undefined {
  if (words && choices > 0) return undefined;
  return words || choices > 0 ? { id: FIND } : "heading";
}

export default function Link() {
  const { page, words, improvements, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const { t: ofBacklog } = useTranslation("backlog");
  const [form, fields] = useForm<{ improvement: string }>({ id: "form", lastResult: reply?.lastResult });
  const query = useInboxQuery();
  const address = paths.link(page.input.id);
  const instead = (
    <ButtonLink variant="plain" icon="plus" href={paths.startFrom(page.input.id) + query}>
      {t("action.start")}
    </ButtonLink>
  );
  return (
    <InputFormPage page={page} title={title} fields={[fields.improvement]} errors={form.errors} focus={focusOf(words, improvements.length)}>
      {(words || improvements.length > 0) && <TargetSearch id={FIND} name={FIND} action={address} words={words} kept={new URLSearchParams(query)} />}
      {improvements.length === 0 ? (
        <EmptyState title={words ? ofBacklog("target.none") : t("link.none")} actions={instead}>
          {!words && t("link.noneLine")}
        </EmptyState>
      ) : (
        <InputForm page={page} id={form.id} action={address} save={t("link.save")} icon="bulb" instead={instead}>
          <ChoiceCards field={fields.improvement} legend={t("link.legend")} hint={t("link.hint")} choices={targetChoices(improvements, ofBacklog)} />
        </InputForm>
      )}
    </InputFormPage>
  );
}
