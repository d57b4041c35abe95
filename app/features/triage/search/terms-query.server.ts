import { SHIPPED } from "#app/platform/i18n/languages.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { configurationOf } from "../routing/words.ts";
import type { SearchTerms } from "./search-terms.ts";

/** What is looked for, as a `tsquery`: with the endings of each language we know, or as beginnings. */
export function termsQuery({ words, beginnings }: SearchTerms): Prisma.Sql {
  const shortened = CONFIGURATIONS.map((config) => Prisma.sql`plainto_tsquery(${config}::regconfig, ${words})`);
  return Prisma.sql`(${Prisma.join(shortened, " || ")} || ${beginnings}::tsquery)`;
}

/** The languages of the interface whose endings PostgreSQL knows; the others are found by how their words begin. */
const CONFIGURATIONS = [...new Set(SHIPPED.map(configurationOf))].filter((config) => config !== "simple");
