/**
 * Every address of Heard, built in one place. Functions of a public page take the language; a test keeps this object and
 * `app/routes.ts` equal.
 */
export const paths = {
  root: () => "/",

  // Patients and visitors.
  frontDoor: (lang: string) => `/${lang}`,
  tellUs: (lang: string) => `/${lang}/tell-us`,
  enterCode: (lang: string) => `/${lang}/receipt`,
  receipt: (lang: string, secret: string) => `/${lang}/r/${secret}`,
  receiptReply: (lang: string, secret: string) => `/${lang}/r/${secret}/reply`,
  receiptAdd: (lang: string, secret: string) => `/${lang}/r/${secret}/add`,
  receiptAmend: (lang: string, secret: string) => `/${lang}/r/${secret}/amend`,
  receiptQuote: (lang: string, secret: string) => `/${lang}/r/${secret}/quote`,
  receiptWithdraw: (lang: string, secret: string) => `/${lang}/r/${secret}/withdraw`,
  changes: (lang: string) => `/${lang}/changes`,
  change: (lang: string, number: number) => `/${lang}/changes/${number}`,
  contact: (lang: string) => `/${lang}/contact`,
  councils: (lang: string) => `/${lang}/councils`,
  council: (lang: string, slug: string) => `/${lang}/councils/${slug}`,
  apply: (lang: string, slug: string) => `/${lang}/councils/${slug}/apply`,
  tellSomebody: (lang: string, slug: string) => `/${lang}/councils/${slug}/tell-somebody`,
  application: (lang: string, secret: string) => `/${lang}/a/${secret}`,
  applicationReply: (lang: string, secret: string) => `/${lang}/a/${secret}/reply`,
  applicationAdd: (lang: string, secret: string) => `/${lang}/a/${secret}/add`,
  applicationWithdraw: (lang: string, secret: string) => `/${lang}/a/${secret}/withdraw`,
  whoReads: (lang: string) => `/${lang}/who-reads`,
  privacy: (lang: string) => `/${lang}/privacy`,
  accessibility: (lang: string) => `/${lang}/accessibility`,
  invitation: (lang: string, code: string) => `/${lang}/i/${code}`,
  signIn: (lang: string) => `/${lang}/sign-in`,
  signInCode: (lang: string) => `/${lang}/sign-in/code`,
  signInLink: (lang: string, token: string) => `/${lang}/sign-in/link/${token}`,
  signInCard: (lang: string) => `/${lang}/sign-in/card`,
  signInCardLink: (lang: string, secret: string) => `/${lang}/card/${secret}`,
  demoSignIn: (lang: string) => `/${lang}/sign-in/demo`,
  // Surveys, for whoever answers them.
  survey: (lang: string, slug: string) => `/${lang}/surveys/${slug}`,
  surveyAtSite: (lang: string, slug: string, site: string) => `/${lang}/surveys/${slug}/at/${site}`,
  enterResponseCode: (lang: string) => `/${lang}/s`,
  response: (lang: string, code: string) => `/${lang}/s/${code}`,
  responsePage: (lang: string, code: string, page: number) => `/${lang}/s/${code}/${page}`,
  /** `seed`: of the receipts; `words`: which questions were answered in own words (`wordsMark`). */
  responseSent: (lang: string, code: string, seed: string, words: string) => `/${lang}/s/${code}/sent/${seed}/${words}`,

  // Signed in, whoever it is.
  language: () => "/language",
  signOut: () => "/sign-out",

  // Advisors.
  home: () => "/me",
  said: () => "/me/said",
  saidOne: (number: number) => `/me/said/${number}`,
  saidReply: (number: number) => `/me/said/${number}/reply`,
  saidAdd: (number: number) => `/me/said/${number}/add`,
  saidAmend: (number: number) => `/me/said/${number}/amend`,
  saidQuote: (number: number) => `/me/said/${number}/quote`,
  saidWithdraw: (number: number) => `/me/said/${number}/withdraw`,
  say: () => "/me/say",
  ownGroup: (slug: string) => `/me/groups/${slug}`,
  calendarLink: () => "/me/calendar-link",
  renewCalendarLink: () => "/me/calendar-link/renew",
  revokeCalendarLink: () => "/me/calendar-link/revoke",
  account: () => "/me/account",
  signOutEverywhere: () => "/me/account/sign-out-everywhere",

  // The team.
  team: () => "/team",
  inbox: () => "/team/inbox",
  input: (id: string) => `/team/inbox/${id}`,
  acknowledge: (id: string) => `/team/inbox/${id}/acknowledge`,
  ask: (id: string) => `/team/inbox/${id}/ask`,
  answer: (id: string) => `/team/inbox/${id}/answer`,
  link: (id: string) => `/team/inbox/${id}/link`,
  startFrom: (id: string) => `/team/inbox/${id}/start`,
  setAside: (id: string) => `/team/inbox/${id}/set-aside`,
  urgency: (id: string) => `/team/inbox/${id}/urgency`,
  close: (id: string) => `/team/inbox/${id}/close`,
  reissue: (id: string) => `/team/inbox/${id}/reissue`,
  improvements: () => "/team/improvements",
  newImprovement: () => "/team/improvements/new",
  improvement: (number: number) => `/team/improvements/${number}`,
  editImprovement: (number: number) => `/team/improvements/${number}/edit`,
  improvementStatus: (number: number) => `/team/improvements/${number}/status`,
  unlink: (number: number, linkId: string) => `/team/improvements/${number}/unlink/${linkId}`,
  newUpdate: (number: number) => `/team/improvements/${number}/updates/new`,
  update: (number: number, updateId: string) => `/team/improvements/${number}/updates/${updateId}`,
  publishUpdate: (number: number, updateId: string) => `/team/improvements/${number}/updates/${updateId}/publish`,
  correctUpdate: (number: number, updateId: string) => `/team/improvements/${number}/updates/${updateId}/correct`,
  translation: () => "/team/translation",
  translate: (textId: string, lang: string) => `/team/translation/${textId}/${lang}`,
  people: () => "/team/people",
  person: (id: string) => `/team/people/${id}`,
  issueCard: (id: string) => `/team/people/${id}/card`,
  revokeCards: (id: string) => `/team/people/${id}/revoke-cards`,
  group: (slug: string) => `/team/groups/${slug}`,
  recruiting: () => "/team/recruiting",
  newApplication: () => "/team/recruiting/new",
  applicant: (number: number) => `/team/recruiting/${number}`,
  moveApplicant: (number: number, state: string) => `/team/recruiting/${number}/move/${state}`,
  acceptApplicant: (number: number) => `/team/recruiting/${number}/accept`,
  askApplicant: (number: number) => `/team/recruiting/${number}/ask`,
  noteApplicant: (number: number) => `/team/recruiting/${number}/note`,
  planApplicant: (number: number) => `/team/recruiting/${number}/plan`,
  withdrawApplicant: (number: number) => `/team/recruiting/${number}/withdraw`,
  reissueApplicant: (number: number) => `/team/recruiting/${number}/reissue`,

  meetings: () => "/team/meetings",
  newMeeting: () => "/team/meetings/new",
  meeting: (number: number) => `/team/meetings/${number}`,
  changeMeeting: (number: number) => `/team/meetings/${number}/change`,
  cancelMeeting: (number: number) => `/team/meetings/${number}/cancel`,
  addMeeting: (number: number) => `/team/meetings/${number}/add`,
  invitees: (number: number) => `/team/meetings/${number}/people`,
  uninvite: (number: number, personId: string) => `/team/meetings/${number}/people/${personId}/remove`,

  // Administrators.
  outbox: () => "/admin/outbox",
  outboxMessage: (id: string) => `/admin/outbox/${id}`,
  log: () => "/admin/log",

  calendarFeed: (file: string) => `/calendar/${file}`,
  // Machines, and the page of all parts (development and tests only).
  healthz: () => "/healthz",
  readyz: () => "/readyz",
  kit: () => "/kit",
} as const;

/** The same page in another language, for public addresses (`/es/changes/3` → `/ar/changes/3`). */
export function inLanguage(pathname: string, lang: string): string {
  const [, , ...rest] = pathname.split("/");
  return ["", lang, ...rest].join("/");
}
