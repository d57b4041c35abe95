import { useSearchParams } from "@remix-run/react";
import { keptInboxQuery } from "../inbox-address.ts";

/** The query of the view of the inbox in which a page about an input was opened, for its links and forms. */
export function useInboxQuery(): string {
  return keptInboxQuery(useSearchParams()[0]);
}
