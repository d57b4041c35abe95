import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { onScreen } from "#app/features/backlog/improvement.ts";
import { linkedImprovements, openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { LinkSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInboxInput(args);
  const { lang } = page.reader;
  const [open, linked] = await Promise.all([openImprovements(actor, lang), linkedImprovements(actor, page.input.id, lang)]);
  return {
    page,
    improvements: open.filter(({ id }) => !linked.some((link) => link.id === id)),
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

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const handle = { formId: "form" };

export default function Link() {
  const { page, improvements, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const { t: ofBacklog } = useTranslation("backlog");
  const [form, fields] = useForm<{ improvement: string }>({ id: "form", lastResult: reply?.lastResult });
  const query = useInboxQuery();
  const start = paths.startFrom(page.input.id) + query;
  return (
    <InputFormPage page={page} title={title} fields={[fields.improvement]} errors={form.errors} focus={improvements.length === 0 ? "heading" : undefined}>
      {improvements.length === 0 ? (
        <EmptyState title={t("link.none")} actions={<ButtonLink href={start}>{t("action.start")}</ButtonLink>}>
          {t("link.noneLine")}
        </EmptyState>
      ) : (
        <InputForm
          page={page}
          id={form.id}
          action={paths.link(page.input.id)}
          save={t("link.save")}
          icon="bulb"
          instead={
            <ButtonLink variant="plain" icon="plus" href={start}>
              {t("action.start")}
            </ButtonLink>
          }
        >
          <ChoiceCards
            field={fields.improvement}
            legend={t("link.legend")}
            hint={t("link.hint")}
            choices={improvements.map(({ number, title: name, status }) => ({
              value: String(number),
              label: wordsFor(name).words,
              lang: wordsFor(name).lang,
              hint: `${number} · ${ofBacklog(`status.${onScreen(status)}`)}`,
            }))}
          />
        </InputForm>
      )}
    </InputFormPage>
  );
}
