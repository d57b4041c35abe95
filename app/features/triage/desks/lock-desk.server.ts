import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";

/** A team that goes on, held until the end of the command. @throws a 404 refusal where there is none. */
export async function lockDesk(tx: Tx, code: string) {
  await tx.$queryRaw`select 1 from desks where code = ${code} for update`;
  const desk = await tx.desk.findUnique({ where: { code }, include: { people: { orderBy: { position: "asc" }, select: { personId: true } } } });
  if (!desk || desk.endedAt) throw notFound();
  return desk;
}
