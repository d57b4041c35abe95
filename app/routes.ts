import { type RouteConfig, layout, route } from "@remix-run/route-config";

/** The table of contents: each address once, grouped by audience. A new route is a line here. */
export default [
  route("/", "routes/public/root.tsx", { index: true }),

  // Patients and visitors: the language is in the path, no session is read, no script is sent.
  layout("routes/public/layout.tsx", [
    route("/:lang", "routes/public/front-door.tsx"),
    route("/:lang/tell-us", "routes/public/tell-us.tsx"),
    route("/:lang/receipt", "routes/public/enter-code.tsx"),
    route("/:lang/r/:secret", "routes/public/receipt.tsx"),
    route("/:lang/r/:secret/reply", "routes/public/receipt-reply.tsx"),
    route("/:lang/r/:secret/add", "routes/public/receipt-add.tsx"),
    route("/:lang/r/:secret/amend", "routes/public/receipt-amend.tsx"),
    route("/:lang/r/:secret/quote", "routes/public/receipt-quote.tsx"),
    route("/:lang/r/:secret/withdraw", "routes/public/receipt-withdraw.tsx"),
    route("/:lang/changes", "routes/public/changes.tsx"),
    route("/:lang/changes/:number", "routes/public/change.tsx"),
    route("/:lang/contact", "routes/public/contact.tsx"),
    // Joining a group.
    route("/:lang/councils", "routes/public/councils.tsx"),
    route("/:lang/councils/:slug", "routes/public/council.tsx"),
    route("/:lang/councils/:slug/apply", "routes/public/apply.tsx"),
    route("/:lang/councils/:slug/tell-somebody", "routes/public/tell-somebody.tsx"),
    route("/:lang/a/:secret", "routes/public/application.tsx"),
    route("/:lang/a/:secret/reply", "routes/public/application-reply.tsx"),
    route("/:lang/a/:secret/add", "routes/public/application-add.tsx"),
    route("/:lang/a/:secret/withdraw", "routes/public/application-withdraw.tsx"),
    // Surveys, for whoever answers them.
    route("/:lang/surveys/:slug", "routes/public/surveys/survey.tsx"),
    route("/:lang/surveys/:slug/at/:site", "routes/public/surveys/survey-at-site.tsx"),
    route("/:lang/s", "routes/public/surveys/enter-code.tsx"),
    route("/:lang/s/:code", "routes/public/surveys/response.tsx"),
    route("/:lang/s/:code/:page", "routes/public/surveys/response-page.tsx"),
    route("/:lang/s/:code/sent/:seed/:words", "routes/public/surveys/response-sent.tsx"),
    route("/:lang/who-reads", "routes/public/who-reads.tsx"),
    route("/:lang/privacy", "routes/public/privacy.tsx"),
    route("/:lang/accessibility", "routes/public/accessibility.tsx"),
    // An invitation to a meeting, by the link in the mail.
    route("/:lang/i/:code", "routes/public/invitation.tsx"),
    route("/:lang/sign-in", "routes/public/sign-in.tsx"),
    route("/:lang/sign-in/code", "routes/public/sign-in-code.tsx"),
    route("/:lang/sign-in/link/:token", "routes/public/sign-in-link.tsx"),
    route("/:lang/sign-in/card", "routes/public/sign-in-card.tsx"),
    route("/:lang/card/:secret", "routes/public/sign-in-card-link.tsx"),
    route("/:lang/sign-in/demo", "routes/public/sign-in-demo.tsx"),
  ]),

  // Anybody signed in.
  route("/language", "routes/member/language.tsx"),
  route("/sign-out", "routes/member/sign-out.tsx"),

  // Advisors.
  layout("routes/member/layout.tsx", [
    route("/me", "routes/member/home.tsx"),
    route("/me/said", "routes/member/said.tsx"),
    route("/me/said/:number", "routes/member/said-one.tsx"),
    route("/me/said/:number/reply", "routes/member/said-reply.tsx"),
    route("/me/said/:number/add", "routes/member/said-add.tsx"),
    route("/me/said/:number/amend", "routes/member/said-amend.tsx"),
    route("/me/said/:number/quote", "routes/member/said-quote.tsx"),
    route("/me/said/:number/withdraw", "routes/member/said-withdraw.tsx"),
    route("/me/say", "routes/member/say.tsx"),
    route("/me/groups/:slug", "routes/member/group.tsx"),
    route("/me/account", "routes/member/account.tsx"),
    route("/me/account/sign-out-everywhere", "routes/member/sign-out-everywhere.tsx"),
  ]),

  // The team: coordinators, champions, translators, leaders.
  layout("routes/team/layout.tsx", [
    route("/team", "routes/team/home.tsx"),
    route("/team/inbox", "routes/team/inbox/list.tsx"),
    route("/team/inbox/:id", "routes/team/inbox/input.tsx"),
    route("/team/inbox/:id/acknowledge", "routes/team/inbox/acknowledge.tsx"),
    route("/team/inbox/:id/ask", "routes/team/inbox/ask.tsx"),
    route("/team/inbox/:id/answer", "routes/team/inbox/answer.tsx"),
    route("/team/inbox/:id/link", "routes/team/inbox/link.tsx"),
    route("/team/inbox/:id/start", "routes/team/inbox/start.tsx"),
    route("/team/inbox/:id/set-aside", "routes/team/inbox/set-aside.tsx"),
    route("/team/inbox/:id/urgency", "routes/team/inbox/urgency.tsx"),
    route("/team/inbox/:id/close", "routes/team/inbox/close.tsx"),
    route("/team/inbox/:id/reissue", "routes/team/inbox/reissue.tsx"),
    route("/team/improvements", "routes/team/improvements/list.tsx"),
    route("/team/improvements/new", "routes/team/improvements/new.tsx"),
    route("/team/improvements/:number", "routes/team/improvements/improvement.tsx"),
    route("/team/improvements/:number/edit", "routes/team/improvements/edit.tsx"),
    route("/team/improvements/:number/status", "routes/team/improvements/status.tsx"),
    route("/team/improvements/:number/unlink/:linkId", "routes/team/improvements/unlink.tsx"),
    route("/team/improvements/:number/updates/new", "routes/team/improvements/new-update.tsx"),
    route("/team/improvements/:number/updates/:updateId", "routes/team/improvements/update.tsx"),
    route("/team/improvements/:number/updates/:updateId/publish", "routes/team/improvements/publish-update.tsx"),
    route("/team/improvements/:number/updates/:updateId/correct", "routes/team/improvements/correct-update.tsx"),
    route("/team/translation", "routes/team/translation/desk.tsx"),
    route("/team/translation/:textId/:lang", "routes/team/translation/translate.tsx"),
    route("/team/people", "routes/team/people/list.tsx"),
    route("/team/people/:id", "routes/team/people/person.tsx"),
    route("/team/people/:id/card", "routes/team/people/issue-card.tsx"),
    route("/team/people/:id/revoke-cards", "routes/team/people/revoke-cards.tsx"),
    route("/team/groups/:slug", "routes/team/groups/group.tsx"),
    // Recruiting.
    route("/team/recruiting", "routes/team/recruiting/board.tsx"),
    route("/team/recruiting/new", "routes/team/recruiting/new.tsx"),
    route("/team/recruiting/:number", "routes/team/recruiting/applicant.tsx"),
    route("/team/recruiting/:number/move/:state", "routes/team/recruiting/move.tsx"),
    route("/team/recruiting/:number/accept", "routes/team/recruiting/accept.tsx"),
    route("/team/recruiting/:number/ask", "routes/team/recruiting/ask.tsx"),
    route("/team/recruiting/:number/note", "routes/team/recruiting/note.tsx"),
    route("/team/recruiting/:number/plan", "routes/team/recruiting/plan.tsx"),
    route("/team/recruiting/:number/withdraw", "routes/team/recruiting/withdraw.tsx"),
    route("/team/recruiting/:number/reissue", "routes/team/recruiting/reissue.tsx"),

    // Administrators.
    route("/admin/outbox", "routes/admin/outbox.tsx"),
    route("/admin/outbox/:id", "routes/admin/outbox-message.tsx"),
    route("/admin/log", "routes/admin/log.tsx"),
  ]),

  // Machines, and the page of all parts (development and tests only).
  route("/healthz", "routes/machine/healthz.ts"),
  route("/readyz", "routes/machine/readyz.ts"),
  route("/kit", "routes/machine/kit.tsx"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
