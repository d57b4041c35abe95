import { BACKLOG_WALK } from "./walk/backlog.ts";
import { CYCLE_WALK } from "./walk/cycles.ts";
import { FILE_WALK } from "./walk/files.ts";
import { INTAKE_WALK } from "./walk/intake.ts";
import { MEETING_WALK } from "./walk/meetings.ts";
import { MEMBERSHIP_WALK } from "./walk/membership.ts";
import { NOTIFICATION_WALK } from "./walk/notifications.ts";
import { page, type WalkPage } from "./walk/page.ts";
import { ROUTING_WALK } from "./walk/routing.ts";
import { SEARCH_WALK } from "./walk/search.ts";
import { RESULT_WALK } from "./walk/survey-results.ts";
import { SURVEY_WALK } from "./walk/surveys.ts";
import { TRANSLATION_WALK } from "./walk/translation.ts";

/**
 * Every page that there is, each with somebody who may see it. Where somebody with fewer rights sees the same page otherwise,
 * it stands here twice.
 */
export const WALK: WalkPage[] = [
  page("visitor", "/:lang"),
  page("visitor", "/:lang/tell-us"),
  page("visitor", "/:lang/receipt"),
  page("visitor", "/:lang/r/:secret"),
  page("visitor", "/:lang/r/:secret/reply"),
  page("visitor", "/:lang/r/:secret/add"),
  page("visitor", "/:lang/r/:secret/amend"),
  page("visitor", "/:lang/r/:secret/quote"),
  page("visitor", "/:lang/r/:secret/language"),
  page("visitor", "/:lang/r/:secret/withdraw"),
  page("visitor", "/:lang/changes"),
  page("visitor", "/:lang/changes", {}, "?theme=housing"),
  page("visitor", "/:lang/changes/:number"),
  page("visitor", "/:lang/changes/:number/:update", { update: "publicNumber" }),
  page("visitor", "/:lang/changes/:number/:update", { number: "correctedOf", update: "correctedNumber" }),
  page("visitor", "/:lang/contact"),
  page("visitor", "/:lang/who-reads"),
  page("visitor", "/:lang/privacy"),
  page("visitor", "/:lang/accessibility"),
  page("visitor", "/:lang/sign-in"),
  page("visitor", "/:lang/sign-in/code"),
  page("visitor", "/:lang/sign-in/link/:token", { token: "secret" }),
  page("visitor", "/:lang/sign-in/card"),
  page("visitor", "/:lang/card/:secret"),
  page("visitor", "/kit"),
  page("visitor", "/kit", {}, "?shell=front&lang=ar"),
  page("visitor", "*"),

  page("member", "/me"),
  page("member", "/me/said"),
  page("member", "/me/said/:number", { number: "said" }),
  page("member", "/me/said/:number/reply", { number: "said" }),
  page("member", "/me/said/:number/add", { number: "said" }),
  page("member", "/me/said/:number/amend", { number: "said" }),
  page("member", "/me/said/:number/quote", { number: "said" }),
  page("member", "/me/said/:number/language", { number: "said" }),
  page("member", "/me/said/:number/withdraw", { number: "said" }),
  page("member", "/me/say"),
  page("member", "/me/groups/:slug", { slug: "group" }),
  page("member", "/me/account"),
  page("member", "/me/account/sign-out-everywhere"),

  page("coordinator", "/team"),
  page("coordinator", "/team/inbox"),
  page("coordinator", "/team/inbox/:id", { id: "input" }),
  page("coordinator", "/team/inbox/:id/acknowledge", { id: "input" }),
  page("coordinator", "/team/inbox/:id/ask", { id: "input" }),
  page("coordinator", "/team/inbox/:id/answer", { id: "input" }),
  page("coordinator", "/team/inbox/:id/link", { id: "input" }),
  page("coordinator", "/team/inbox/:id/start", { id: "input" }),
  page("coordinator", "/team/inbox/:id/set-aside", { id: "input" }),
  page("coordinator", "/team/inbox/:id/urgency", { id: "input" }),
  page("coordinator", "/team/inbox/:id/language", { id: "input" }),
  page("coordinator", "/team/inbox/:id/alike", { id: "input" }),
  page("coordinator", "/team/inbox/:id/notes/new", { id: "notedInput" }),
  page("coordinator", "/team/inbox/:id/notes/:noteId/remove", { id: "notedInput", noteId: "inputNote" }),
  page("coordinator", "/team/inbox/:id/messages/:messageId/take-back", { id: "writtenInput", messageId: "ourMessage" }),
  page("coordinator", "/team/inbox/:id/messages/:messageId/language", { id: "answeredInput", messageId: "theirReply" }),
  page("coordinator", "/team/inbox/:id/close", { id: "input" }),
  page("coordinator", "/team/inbox/:id/mark-unread", { id: "input" }),
  page("coordinator", "/team/inbox/:id/reopen", { id: "closedInput" }),
  page("coordinator", "/team/inbox/:id/bring-back", { id: "input" }),
  page("coordinator", "/team/inbox/:id/unlink/:linkId", { id: "linkedInput", linkId: "linkOfInput" }),
  page("coordinator", "/team/inbox/:id/reissue", { id: "reissue" }),
  page("coordinator", "/team/inbox/:id/reply", { id: "input" }),
  page("coordinator", "/team/inbox/:id/reply/:code", { id: "input", code: "replyCode" }),
  page("coordinator", "/team/enter"),
  page("coordinator", "/team/replies"),
  page("coordinator", "/team/replies/:code", { code: "replyCode" }),
  page("coordinator", "/team/improvements"),
  page("coordinator", "/team/improvements/new"),
  page("coordinator", "/team/improvements/:number", { number: "improvement" }),
  page("coordinator", "/team/improvements/:number/edit", { number: "improvement" }),
  page("coordinator", "/team/improvements/:number/status", { number: "improvement" }),
  page("coordinator", "/team/improvements/:number/unlink/:linkId", { number: "improvement", linkId: "link" }),
  page("coordinator", "/team/improvements/:number/updates/new", { number: "improvement" }),
  page("coordinator", "/team/improvements/:number/updates/:updateId", { number: "draftOf", updateId: "draft" }),
  page("coordinator", "/team/improvements/:number/updates/:updateId/publish", { number: "draftOf", updateId: "draft" }),
  page("coordinator", "/team/improvements/:number/updates/:updateId/take-back", { number: "waitingOf", updateId: "waiting" }),
  page("coordinator", "/team/improvements/:number/updates/:updateId/told", { number: "publishedOf", updateId: "published" }),
  page("coordinator", "/team/improvements/:number/updates/:updateId/correct", { number: "publishedOf", updateId: "published" }),
  page("coordinator", "/team/people"),
  page("coordinator", "/team/people/translators"),
  page("administrator", "/team/people/translators/new"),
  page("administrator", "/team/people/translators/:grantId/end", { grantId: "translatorGrant" }),
  page("coordinator", "/team/people/:id", { id: "person" }),
  page("coordinator", "/team/people/:id/card", { id: "person" }),
  page("coordinator", "/team/people/:id/revoke-cards", { id: "person" }),
  page("coordinator", "/team/groups/:slug", { slug: "group" }),

  page("champion", "/team/inbox"),
  page("champion", "/team/inbox/:id", { id: "input" }),
  page("translator", "/team/translation"),
  page("translator", "/team/translation/:textId/:lang", { textId: "text", lang: "textLang" }),
  page("leader", "/team/improvements/:number", { number: "improvement" }),
  page("administrator", "/admin/outbox"),
  page("administrator", "/admin/outbox/:id", { id: "mail" }),
  page("administrator", "/admin/log"),

  ...BACKLOG_WALK,
  ...CYCLE_WALK,
  ...FILE_WALK,
  ...ROUTING_WALK,
  ...SEARCH_WALK,
  ...NOTIFICATION_WALK,
  ...INTAKE_WALK,
  ...MEMBERSHIP_WALK,
  ...MEETING_WALK,
  ...SURVEY_WALK,
  ...RESULT_WALK,
  ...TRANSLATION_WALK,
];

/** Addresses without a page of their own: they only lead somewhere, or answer machines. */
export const NO_PAGE = ["/me/surveys/:number", "/", "/language", "/sign-out", "/:lang/sign-in/demo", "/calendar/:file", "/feeds/:lang/changes.atom", "/machine/bounces", "/healthz", "/readyz", "/team/inbox/:id/reading", "/team/improvements/:number/files/:fileId", "/team/search/menu", "/team/surveys/:number/results.csv", "/team/surveys/:number/codebook.csv"];
