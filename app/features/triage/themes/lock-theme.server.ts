import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";

/** A theme that may still be chosen, held until the end of the command. @throws a 404 refusal where there is none. */
export async function lockTheme(tx: Tx, code: string) {
  await tx.$queryRaw`select 1 from themes where code = ${code} for update`;
  const theme = await tx.theme.findUnique({ where: { code } });
  if (!theme || theme.endedAt) throw notFound();
  return theme;
}
