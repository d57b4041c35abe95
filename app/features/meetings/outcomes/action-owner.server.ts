import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";

/** Who is to do something; null where nobody is named. @throws a refusal where they are nobody of the programme any more. */
export async function ownerOf(tx: Tx, ownerId: string | undefined): Promise<{ id: string; lang: string } | null> {
  if (!ownerId) return null;
  const owner = await tx.person.findFirst({ where: { id: ownerId, endedAt: null }, select: { id: true, lang: true } });
  if (!owner) throw new DomainError("meetings:errors.itemOwner");
  return owner;
}

/** Asks for what somebody is to do in their language: it stands on their first page. */
export async function wantForOwner(tx: Tx, textId: string, owner: { lang: string } | null, now: Date): Promise<void> {
  if (!owner) return;
  const { lang } = await tx.text.findUniqueOrThrow({ where: { id: textId }, select: { lang: true } });
  await wantTranslations(tx, textId, lang, [owner.lang], translationDue("other", now));
}
