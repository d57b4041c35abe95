import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { EnterForm, type Pile } from "#app/features/input/components/enter-form.tsx";
import { EnteredReceipt } from "#app/features/input/components/entered-receipt.tsx";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { canEnterInput } from "#app/features/input/input.policy.ts";
import { EnterSchema } from "#app/features/input/input.schema.ts";
import { urgencyOf } from "#app/features/input/input.ts";
import { receiptCard, type ReceiptCard } from "#app/features/input/receipt/receipt-card.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { openTriage } from "#app/features/triage/input-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { NAMED_LANGUAGES } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { DomainError } from "#app/platform/refusal/domain-error.ts";

async function openEntry(args: LoaderFunctionArgs) {
  const opened = await openTriage(args);
  if (!canEnterInput(opened.actor)) throw nothingHere();
  return opened;
}

export async function loader(args: LoaderFunctionArgs) {
  const { programme, lang } = await openEntry(args);
  const today = dayIn(now(), programme.timeZone);
  const pile: Pile = { channel: "paper", writtenIn: programme.workingLanguage, site: "", on: today, typed: 0 };
  return {
    lang,
    pile,
    // Any language can be spoken at a desk, the programme's most of all.
    languages: [...new Set([...programme.languages, ...NAMED_LANGUAGES])],
    sites: programme.sites.map((site) => ({ slug: site.slug, name: nameFor(site.name, lang) })),
    formKey: newFormKey(),
  };
}

/** Shows the receipt on the page that answers: it is kept nowhere, so there is nothing to redirect to. Pressing twice shows it again. */
export async function action(args: ActionFunctionArgs) {
  const { actor, programme } = await openEntry(args);
  return formAction(args.request, EnterSchema, async ({ words, writtenIn: lang, channel, site, on, helpToday, key, typed, ...reach }) => {
    if (on > dayIn(now(), programme.timeZone)) throw new DomainError("input:errors.day");
    const contact = reach.contact === "yes" ? { kind: reach.contactKind!, value: reach.contactValue!, leaveMessage: reach.leaveMessage } : undefined;
    const { number, secret } = await enterInput(actor, { words, lang, channel, urgency: urgencyOf({ helpToday }, []), site, receivedOn: on, key, ...(contact && { contact }) });
    const card = await receiptCard({ number, secret, lang, hasContact: Boolean(contact) }, args.context.origin);
    const pile: Pile = { channel, writtenIn: lang, site: site ?? "", on, typed: typed + 1 };
    return data({ kept: { card, pile } }) as never;
  });
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.lang, (t) => t("input:enter.title"));

export const handle = { formId: "form" };

export default function Enter() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() as { lastResult?: never; kept?: { card: ReceiptCard; pile: Pile } } | undefined;
  const { t } = useTranslation("input");
  const kept = reply?.kept;
  const pile = kept?.pile ?? page.pile;
  return (
    <>
      <TeamBar crumb={{ href: paths.inbox(), label: t("enter.inbox") }} title={t("enter.title")} />
      <div className="grid max-w-column gap-6 p-4 lg:px-7 lg:py-6">
        {kept ? (
          <>
            <Note tone="leaf" title={t("enter.kept", { number: kept.card.number })}>
              {t("enter.count", { count: pile.typed })}
            </Note>
            <EnteredReceipt card={kept.card} />
            <h2 className="no-print text-lg">{t("enter.next")}</h2>
          </>
        ) : (
          <p className="text-ink2">{t("enter.lead")}</p>
        )}
        <div className={kept ? "no-print" : undefined}>
          <EnterForm key={page.formKey} pile={pile} formKey={page.formKey} lastResult={reply?.lastResult} sites={page.sites} languages={page.languages} lang={page.lang} />
        </div>
      </div>
    </>
  );
}
