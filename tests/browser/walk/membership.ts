import { page, type WalkPage } from "./page.ts";

/** Groups, applications, memberships, agreements. */
export const MEMBERSHIP_WALK: WalkPage[] = [
  page("visitor", "/:lang/councils"),
  page("visitor", "/:lang/councils/:slug", { slug: "council" }),
  page("visitor", "/:lang/councils/:slug/apply", { slug: "council" }),
  page("visitor", "/:lang/councils/:slug/tell-somebody", { slug: "council" }, "?in=es"),
  page("visitor", "/:lang/a/:secret", { secret: "applicationSecret" }),
  page("visitor", "/:lang/a/:secret/reply", { secret: "applicationSecret" }),
  page("visitor", "/:lang/a/:secret/add", { secret: "applicationSecret" }),
  page("visitor", "/:lang/a/:secret/withdraw", { secret: "applicationSecret" }),
  page("coordinator", "/team/recruiting"),
  page("coordinator", "/team/recruiting/new"),
  page("coordinator", "/team/recruiting/letters"),
  page("coordinator", "/team/recruiting/letters/:code", { code: "letterCode" }),
  page("coordinator", "/team/recruiting/:number", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/move/:state", { number: "applicationInterview", state: "applicationOffered" }),
  page("coordinator", "/team/recruiting/:number/accept", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/ask", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/note", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/language", { number: "applicationWithWords" }),
  page("coordinator", "/team/recruiting/:number/messages/:messageId/language", { number: "applicationWithReply", messageId: "applicantsReply" }),
  page("coordinator", "/team/recruiting/:number/plan", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/withdraw", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/reissue", { number: "applicationInterview" }),
  page("coordinator", "/me/groups/:slug/open", { slug: "group" }),
  page("member", "/me/groups/:slug/shows", { slug: "group" }),
  page("member", "/me/agreements/:id", { id: "agreement" }),
  page("newcomer", "/me"),
  page("newcomer", "/me/agreements/:id", { id: "agreement" }),
  // In a language in which nobody has checked it.
  page("newcomer", "/me/agreements/:id", { id: "agreement" }, "?in=ru"),
  page("coordinator", "/team/groups/:slug/members/new", { slug: "council" }),
  ...["", "/leave", "/ask-renewal", "/term", "/roles", "/end"].map((name) => page("coordinator", `/team/groups/:slug/members/:id${name}`, { slug: "council", id: "activeMember" })),
  ...["", "/activate", "/steps/:code", "/steps/:code/waive", "/steps/:code/reopen", "/sign/:agreementId"].map((name) =>
    page("coordinator", `/team/groups/:slug/members/:id${name}`, { slug: "council", id: "newMember", code: "step", agreementId: "agreement" }),
  ),
  page("coordinator", "/team/groups/:slug/members/:id/renew", { slug: "council", id: "renewingMember" }),
  page("coordinator", "/team/groups/:slug/members/:id/return", { slug: "housing", id: "restingMember" }),
  page("coordinator", "/team/groups/:slug", { slug: "housing" }),
  page("coordinator", "/team/agreements"),
  page("coordinator", "/team/agreements/new", {}),
  page("coordinator", "/team/agreements/:id", { id: "agreement" }),
  page("coordinator", "/team/agreements/:id/publish", { id: "agreementDraft" }),
  page("coordinator", "/team/agreements/:id", { id: "agreementDraft" }),
  page("leader", "/team/groups/:slug", { slug: "council" }),
];

const APPLICANTS_REPLY = "from application_messages m join applications a on a.id = m.application_id where m.side = 'applicant' and a.state <> 'withdrew' order by m.id limit 1";

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const MEMBERSHIP_RECORDS: Record<string, string> = {
  council: "select slug as id from groups order by position limit 1",
  applicationWithWords: "select number as id from applications where why_text_id is not null and state <> 'withdrew' order by number limit 1",
  applicationWithReply: `select a.number as id ${APPLICANTS_REPLY}`,
  applicantsReply: `select m.id ${APPLICANTS_REPLY}`,
  applicationInterview: "select number as id from applications where state = 'interview' order by number limit 1",
  applicationOffered: "select 'offered' as id",
  agreement: "select id from agreements where published_at is not null order by number desc limit 1",
  agreementDraft: "select id from agreements where published_at is null limit 1",
  housing: "select slug as id from groups order by position offset 1 limit 1",
  step: "select 'orientation' as id",
  activeMember: member("active"),
  newMember: member("onboarding"),
  letterCode: "select code as id from letter_templates order by position limit 1",
  renewingMember: member("renewing"),
  restingMember: "select id from memberships where state = 'on_leave' order by id limit 1",
};

function member(state: string): string {
  return `select m.id from memberships m join groups g on g.id = m.group_id where g.position = 0 and m.state = '${state}' order by m.id limit 1`;
}
