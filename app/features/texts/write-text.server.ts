import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { sameLanguage } from "./texts.ts";
import { workingLanguage, writtenIn } from "./written-in.server.ts";

export interface NewText {
  kind: string;
  subjectKind: string;
  subjectId: string | null;
  audience: "team" | "contributor" | "group" | "public";
  critical?: boolean;
  /** Left out: as `writtenIn` tells it. Texts of one form share one, told by all of them together. */
  lang?: string;
  words: string;
  authorId?: string | null;
  sealedAt?: Date | null;
  replacesId?: string | null;
  /** Languages in which somebody will need it; its own is left out. */
  wanted?: readonly string[];
  dueAt?: Date | null;
}

/** Writes a text inside a command's transaction and asks for the translations it needs. Returns its id. */
export async function writeText(tx: Tx, text: NewText): Promise<string> {
  const id = newId();
  const lang = text.lang ?? (await writtenIn(tx, text.authorId ?? null, text.words));
  await tx.text.create({
    data: {
      id,
      kind: text.kind,
      subjectKind: text.subjectKind,
      subjectId: text.subjectId,
      audience: text.audience,
      critical: text.critical ?? false,
      lang,
      words: text.words,
      authorId: text.authorId ?? null,
      sealedAt: text.sealedAt ?? null,
      replacesId: text.replacesId ?? null,
    },
    select: { id: true },
  });
  // What somebody of the team wrote for the team is read by those who do not read their language, too.
  const forTeam = text.audience === "team" && text.authorId ? [await workingLanguage(tx)] : [];
  await wantTranslations(tx, id, lang, [...(text.wanted ?? []), ...forTeam], text.dueAt ?? null);
  return id;
}

/** Asks for translations of a text, where they are not asked for yet. */
export async function wantTranslations(
  tx: Tx,
  textId: string,
  lang: string,
  wanted: readonly string[],
  dueAt: Date | null,
): Promise<void> {
  const missing = [...new Set(wanted)].filter((other) => !sameLanguage(other, lang));
  if (missing.length === 0) return;
  await tx.translation.createMany({
    data: missing.map((other) => ({ textId, lang: other, dueAt })),
    skipDuplicates: true,
  });
}
