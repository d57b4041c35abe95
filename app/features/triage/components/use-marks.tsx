import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { MarkedPieces } from "#app/ui/feedback/marked.tsx";
import { readInboxView } from "../inbox-address.ts";
import { markWords } from "../search/mark-words.ts";

/** Marks in words what the inbox in which a message is read was searched for. */
export function useMarks(): (words: string) => ReactNode {
  const { narrowing } = readInboxView(useSearchParams()[0]);
  return (words) => (narrowing.words ? <MarkedPieces pieces={markWords(words, narrowing.words)} /> : words);
}
