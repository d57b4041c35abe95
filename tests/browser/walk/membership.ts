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
  page("coordinator", "/team/recruiting/:number", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/move/:state", { number: "applicationInterview", state: "applicationOffered" }),
  page("coordinator", "/team/recruiting/:number/accept", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/ask", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/note", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/plan", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/withdraw", { number: "applicationInterview" }),
  page("coordinator", "/team/recruiting/:number/reissue", { number: "applicationInterview" }),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const MEMBERSHIP_RECORDS: Record<string, string> = {
  council: "select slug as id from groups order by position limit 1",
  applicationInterview: "select number as id from applications where state = 'interview' order by number limit 1",
  applicationOffered: "select 'offered' as id",
};
