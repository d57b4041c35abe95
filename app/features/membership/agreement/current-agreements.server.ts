import { createHash } from "node:crypto";
import type { Named } from "#app/features/programme/programme.ts";
import type { Tx } from "#app/platform/db/db.ts";
import type { AgreementCode, AgreementTexts, AgreementWords } from "./agreement.ts";

const TEXT = {
  select: {
    id: true,
    lang: true,
    words: true,
    translations: { where: { reviewedAt: { not: null } }, orderBy: { lang: "asc" }, select: { lang: true, words: true } },
  },
} as const;

/** What is read of an agreement to show or sign it. */
export const AGREEMENT = { include: { title: TEXT, body: TEXT } } as const;

interface TextRow {
  lang: string;
  words: string;
  translations: { lang: string; words: string | null }[];
}

/** The texts of an agreement as the rules take them. */
export function textsOf({ title, body }: { title: TextRow; body: TextRow }): AgreementTexts {
  return { title: named(title), body: named(body) };
}

function named({ lang, words, translations }: TextRow): Named {
  return { lang, words, translations: Object.fromEntries(translations.flatMap((one) => (one.words ? [[one.lang, one.words]] : []))) };
}

/** Tells the words of an agreement from any others, so that nobody signs words that changed since they read them. */
export function fingerprintOf({ lang, title, words }: AgreementWords): string {
  return createHash("sha256").update(JSON.stringify([lang, title, words])).digest("base64url");
}

/** The versions that members sign now: the newest published one of each agreement. */
export async function currentAgreements(tx: Tx) {
  const rows = await tx.agreement.findMany({
    where: { publishedAt: { not: null } },
    orderBy: [{ code: "asc" }, { number: "desc" }],
    distinct: ["code"],
    select: { id: true, code: true, number: true, titleTextId: true, bodyTextId: true },
  });
  return rows.map((row) => ({ ...row, code: row.code as AgreementCode }));
}

/** What of today's agreements somebody has not signed, and how many there are to sign. */
export async function unsignedAgreements(tx: Tx, personId: string) {
  const current = await currentAgreements(tx);
  const signed = await tx.signature.findMany({ where: { personId, agreementId: { in: current.map(({ id }) => id) } }, select: { agreementId: true } });
  return { published: current.length, unsigned: current.filter(({ id }) => !signed.some(({ agreementId }) => agreementId === id)) };
}

/** The languages in which agreements are needed: of everybody who has a place in a group. */
export async function languagesOfMembers(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ lang: string }[]>`
    select distinct p.lang from memberships m join people p on p.id = m.person_id where m.state <> 'ended' order by p.lang`;
  return rows.map(({ lang }) => lang);
}
