import { Prisma } from "#prisma/generated/client.ts";

/** The rank of `improvements i`, as the index `improvements_rank` has it (see `rankOfNumber`). */
export const RANK = Prisma.sql`(coalesce(i.rank, 'M' || lpad(i.number::text, 10, '0') || 'V') collate "C")`;
