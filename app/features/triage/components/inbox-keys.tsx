import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { COUNT_MOST } from "#app/features/events/count-most.ts";
import { allowsHere } from "#app/features/input/input.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { KeyHelp } from "#app/ui/keys/key-help.tsx";
import type { InboxPageData } from "../input-page.server.ts";
import type { PlaceInView } from "../place-in-view.queries.server.ts";
import type { InputToRead } from "../reading.queries.server.ts";
import { inboxAddress, inboxQuery } from "../inbox-address.ts";
import { useInboxQuery } from "./use-inbox-query.ts";

/** Where the message that is read stands in the list beside it, those before and after it, and which keys do what. */
export function InboxKeys({ inbox, input, place }: { inbox: InboxPageData; input?: InputToRead; place?: PlaceInView | null }) {
  const { t, i18n } = useTranslation("triage");
  const { t: routing } = useTranslation("routing");
  const { t: texts } = useTranslation("texts");
  const { t: together } = useTranslation("together");
  const query = useInboxQuery();
  const { previous, next } = neighbours(inbox, input?.id);
  const spam = input && allowsHere(input, "close") ? `${paths.close(input.id)}${query}${query ? "&" : "?"}reason=spam` : null;
  return (
    <>
      {place && (
        <p className="me-2 text-second text-ink2 tabular-nums">
          {t(place.all < COUNT_MOST ? "inbox.place" : "inbox.placeOfMany", { place: formatNumber(place.place, i18n.language), all: formatNumber(place.all, i18n.language) })}
        </p>
      )}
      {previous && (
        <ButtonLink variant="quiet" shortcut="k" href={previous} ahead>
          {t("keys.previous")}
        </ButtonLink>
      )}
      {next && (
        <ButtonLink variant="quiet" shortcut="j" href={next} ahead>
          {t("keys.next")}
        </ButtonLink>
      )}
      <KeyHelp
        keys={[
          { key: "j", label: t("keys.next") },
          { key: "k", label: t("keys.previous") },
          { key: "/", label: routing("filter.words") },
          { key: "o", label: texts("theirWords") },
          { key: "r", label: t("action.acknowledge") },
          { key: "l", label: t("action.link") },
          { key: "1 – 3", label: t("keys.likely") },
          { key: "n", label: t("action.start") },
          { key: "d", label: t("action.alike") },
          { key: "a", label: t("action.answer") },
          { key: "q", label: t("action.ask") },
          { key: "t", label: t("action.reply") },
          { key: "c", label: together("write") },
          { key: "h", label: routing("input.assign") },
          { key: "i", label: t("action.ownCase") },
          { key: "u", label: t("about.urgency") },
          { key: "s", label: t("closeReason.spam.label"), href: spam },
          { key: "e", label: t("action.close") },
          { key: "x", label: t("many.select") },
          { key: "m", label: t("many.act") },
          { key: "z", label: t("undo") },
        ]}
      />
    </>
  );
}

/** Which keys do something while a form is open: those of the list beside it. None leads on, so that nobody leaves what they typed by mistake. */
export function FormKeys() {
  const { t } = useTranslation("triage");
  const { t: routing } = useTranslation("routing");
  return (
    <KeyHelp
      keys={[
        { key: "/", label: routing("filter.words") },
        { key: "x", label: t("many.select") },
        { key: "m", label: t("many.act") },
      ]}
    />
  );
}

/** Where the list goes on from an input: to its neighbours or, at the end of a page, to the next page; without one, to the first. */
function neighbours(inbox: InboxPageData, id: string | undefined): { previous: string | null; next: string | null } {
  const { rows, before } = inbox;
  const at = rows.findIndex((row) => row.id === id);
  const to = (index: number) => (rows[index] ? paths.input(rows[index].id) + inboxQuery(inbox, before) : null);
  return {
    previous: at < 0 ? null : (to(at - 1) ?? (before ? inboxAddress(inbox) : null)),
    next: to(at + 1) ?? (inbox.next && inboxAddress(inbox, inbox.next)),
  };
}
