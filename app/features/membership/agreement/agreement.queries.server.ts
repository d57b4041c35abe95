import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { progressOfAll, type ReadableText } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { CURRENT_AGREEMENTS } from "../membership.queries.server.ts";
import { readyIn, readyLanguages, type AgreementCode, type AgreementWords } from "./agreement.ts";
import { canManageAgreements } from "./agreement.policy.ts";
import { AGREEMENT, fingerprintOf, textsOf } from "./current-agreements.server.ts";

/** An agreement that waits for somebody's signature. */
export interface WaitingAgreement {
  id: string;
  title: ReadableText;
  /** It can be signed in the reader's language. */
  isReady: boolean;
  /** They signed an earlier version. */
  isAgain: boolean;
}

/** What somebody with a place in a group has still to sign. */
export async function agreementsToSign(actor: Actor, lang: string): Promise<WaitingAgreement[]> {
  if (actor.kind !== "person") return [];
  const waiting = await readRows<{ id: string; isAgain: boolean }>(actor, Prisma.sql`
    select a.id, exists (select 1 from signatures o join agreements e on e.id = o.agreement_id where o.person_id = ${actor.personId}::uuid and e.code = a.code) as "isAgain"
    from agreements a
    where a.id in (select id from (${CURRENT_AGREEMENTS}) c)
      and not exists (select 1 from signatures s where s.agreement_id = a.id and s.person_id = ${actor.personId}::uuid)
      and exists (select 1 from memberships m where m.person_id = ${actor.personId}::uuid and m.state <> 'ended')
    order by a.code`);
  if (waiting.length === 0) return [];
  const rows = await reads(actor).agreement.findMany({ where: { id: { in: waiting.map(({ id }) => id) } }, ...AGREEMENT });
  const titles = await readTexts(actor, rows.map(({ titleTextId }) => titleTextId), lang, { reviewedOnly: true });
  return waiting.map(({ id, isAgain }) => {
    const row = rows.find((one) => one.id === id)!;
    return { id, isAgain, title: titles.get(row.titleTextId)!, isReady: readyIn(textsOf(row), lang) !== null };
  });
}

/** What somebody signed: the very words, their language, the name and the moment. */
export interface SignedAgreement extends AgreementWords {
  typedName: string;
  signedAt: Date;
  isPaper: boolean;
}

/** What somebody signed, newest first, with the title in the language in which they signed. */
export async function agreementsSigned(actor: Actor): Promise<{ id: string; title: string; lang: string; signedAt: Date }[]> {
  if (actor.kind !== "person") return [];
  const rows = await reads(actor).signature.findMany({
    where: { personId: actor.personId },
    orderBy: { signedAt: "desc" },
    select: { agreementId: true, title: true, lang: true, signedAt: true },
  });
  return rows.map(({ agreementId, ...row }) => ({ id: agreementId, ...row }));
}

/** An agreement for whoever is to sign it or has signed it. */
export interface OwnAgreement {
  id: string;
  number: number;
  signed: SignedAgreement | null;
  /** The languages in which it can be signed. */
  languages: string[];
  /** The words in the language that was asked for, with what tells them from others; null: not ready in it. */
  words: (AgreementWords & { seen: string; body: ReadableText }) | null;
}

/** Somebody's own agreement, in a language. @throws a 404 refusal where they have neither signed it nor are to sign it. */
export async function ownAgreement(actor: Actor, agreementId: string, lang: string): Promise<OwnAgreement> {
  if (actor.kind !== "person" || !isUuid(agreementId)) throw notFound();
  const db = reads(actor);
  const row = await db.agreement.findUnique({ where: { id: agreementId }, ...AGREEMENT });
  if (!row?.publishedAt) throw notFound();
  const signature = await db.signature.findUnique({ where: { agreementId_personId: { agreementId, personId: actor.personId } } });
  if (signature) {
    const { title, words, typedName, signedAt, enteredById } = signature;
    return { id: row.id, number: row.number, signed: { lang: signature.lang, title, words, typedName, signedAt, isPaper: enteredById !== null }, languages: [], words: null };
  }
  if (!(await agreementsToSign(actor, lang)).some(({ id }) => id === agreementId)) throw notFound();
  const texts = textsOf(row);
  const words = readyIn(texts, lang);
  const body = words && (await readTexts(actor, [row.bodyTextId], words.lang, { reviewedOnly: true })).get(row.bodyTextId)!;
  return { id: row.id, number: row.number, signed: null, languages: readyLanguages(texts), words: words && body && { ...words, seen: fingerprintOf(words), body } };
}

/** Where one version of an agreement stands, for the team. */
export interface ListedAgreement {
  id: string;
  code: AgreementCode;
  number: number;
  title: ReadableText;
  publishedAt: Date | null;
  isCurrent: boolean;
  /** Of everybody with a place in a group today: how many signed this version, and how many there are. */
  signed: number;
  members: number;
}

/** Every version of every agreement, newest first. @throws a 404 refusal for whoever does not look after them. */
export async function listAgreements(actor: Actor, lang: string): Promise<ListedAgreement[]> {
  if (!canManageAgreements(actor)) throw notFound();
  const rows = await readRows<Omit<ListedAgreement, "title"> & { titleTextId: string }>(actor, Prisma.sql`
    with living as (select distinct person_id from memberships where state <> 'ended')
    select a.id, a.code, a.number, a.title_text_id as "titleTextId", a.published_at as "publishedAt",
           a.id in (select id from (${CURRENT_AGREEMENTS}) c) as "isCurrent",
           (select count(*)::int from signatures s join living l on l.person_id = s.person_id where s.agreement_id = a.id) as signed,
           (select count(*)::int from living) as members
    from agreements a order by a.code, a.number desc`);
  const titles = await readTexts(actor, rows.map(({ titleTextId }) => titleTextId), lang);
  return rows.map(({ titleTextId, ...row }) => ({ ...row, title: titles.get(titleTextId)! }));
}

/** How far one language of an agreement is. */
export interface AgreementLanguage {
  lang: string;
  state: "reviewed" | "started" | "waiting";
}

/** One version for the team: its words, how far each language is, and who has signed. */
export interface TeamAgreement extends ListedAgreement {
  version: number;
  words: { title: string; body: string; lang: string };
  body: ReadableText;
  languages: AgreementLanguage[];
  /** Everybody with a place in a group, with their signature under this version where there is one. */
  people: { personId: string; membershipId: string; groupId: string; name: string; lang: string | null; signedAt: Date | null; isPaper: boolean }[];
}

/** One version of an agreement. @throws a 404 refusal where there is none or it is not for whoever asks. */
export async function readAgreement(actor: Actor, agreementId: string, lang: string): Promise<TeamAgreement> {
  const listed = (await listAgreements(actor, lang)).find(({ id }) => id === agreementId);
  if (!listed) throw notFound();
  const row = await reads(actor).agreement.findUniqueOrThrow({
    where: { id: agreementId },
    include: { title: { include: { translations: true } }, body: { include: { translations: true } } },
  });
  const people = await readRows<TeamAgreement["people"][number]>(actor, Prisma.sql`
    select distinct on (p.name, p.id) p.id as "personId", m.id as "membershipId", m.group_id as "groupId", p.name, s.lang, s.signed_at as "signedAt",
           s.entered_by_id is not null as "isPaper"
    from memberships m join people p on p.id = m.person_id left join signatures s on s.person_id = p.id and s.agreement_id = ${agreementId}::uuid
    where m.state <> 'ended' order by p.name, p.id, m.id`);
  const bodies = await readTexts(actor, [row.bodyTextId], lang);
  return {
    ...listed,
    version: row.version,
    words: { title: row.title.words, body: row.body.words, lang: row.body.lang },
    body: bodies.get(row.bodyTextId)!,
    languages: languagesOf(row.title.translations, row.body.translations),
    people,
  };
}

interface TranslationRow {
  lang: string;
  origin: string | null;
  reviewedAt: Date | null;
}

/** A language is reviewed when both texts are. */
function languagesOf(title: TranslationRow[], body: TranslationRow[]): AgreementLanguage[] {
  return [...new Set([...title, ...body].map(({ lang }) => lang))].sort().map((lang) => ({
    lang,
    state: progressOfAll([title, body].map((rows) => rows.find((row) => row.lang === lang))),
  }));
}

/** What one person has signed and not signed of what members sign today, for those who look after them. */
export interface MemberAgreement {
  id: string;
  code: AgreementCode;
  number: number;
  title: ReadableText;
  lang: string | null;
  signedAt: Date | null;
  isPaper: boolean;
  typedName: string | null;
  /** The languages in which it can be signed. */
  languages: string[];
}

/** Today's agreements with somebody's signatures. @throws a 404 refusal for whoever does not look after them. */
export async function agreementsOfMember(actor: Actor, personId: string, lang: string): Promise<MemberAgreement[]> {
  if (!canManageAgreements(actor)) throw notFound();
  const rows = await reads(actor).agreement.findMany({
    where: { id: { in: (await readRows<{ id: string }>(actor, CURRENT_AGREEMENTS)).map(({ id }) => id) } },
    orderBy: { code: "asc" },
    include: { ...AGREEMENT.include, signatures: { where: { personId } } },
  });
  const titles = await readTexts(actor, rows.map(({ titleTextId }) => titleTextId), lang);
  return rows.map((row) => {
    const [signature] = row.signatures;
    return {
      id: row.id,
      code: row.code as AgreementCode,
      number: row.number,
      title: titles.get(row.titleTextId)!,
      lang: signature?.lang ?? null,
      signedAt: signature?.signedAt ?? null,
      isPaper: Boolean(signature?.enteredById),
      typedName: signature?.typedName ?? null,
      languages: readyLanguages(textsOf(row)),
    };
  });
}
