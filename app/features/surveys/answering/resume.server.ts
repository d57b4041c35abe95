import { spellCode } from "#app/platform/secrets/private-code.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { pageAfter, pagesShown } from "./answering.ts";
import type { HeldCode } from "./held-code.queries.server.ts";
import { DRAFT_DAYS } from "./response-draft.ts";

/** Where somebody goes on with answers they began, under which code, and until when. */
export function resumeFor(held: HeldCode, draft: NonNullable<HeldCode["draft"]>, reader: Reader) {
  const pages = pagesShown(held.version.definition, draft.content.answers, { lang: reader.lang, site: draft.siteId });
  const page = pageAfter(pages, draft.content.page) ?? pages.at(-1) ?? 1;
  const until = new Date(draft.savedOn.getTime() + DRAFT_DAYS * 86_400_000);
  return {
    secret: held.code,
    code: spellCode(held.code),
    page,
    place: pages.indexOf(page) + 1,
    keptUntil: formatDate(until.toISOString().slice(0, 10), reader),
    hasInvitation: held.invitation !== null,
  };
}
