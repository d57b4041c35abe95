import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/** Where somebody reads what is to be signed; null where they have signed it by now. */
export async function agreementAddress({ programme, recipient, subjectId }: MailToBuild): Promise<string | null> {
  const signed = await database(programme).prisma.signature.findUnique({
    where: { agreementId_personId: { agreementId: subjectId, personId: recipient.id } },
    select: { id: true },
  });
  return signed ? null : paths.ownAgreement(subjectId);
}
