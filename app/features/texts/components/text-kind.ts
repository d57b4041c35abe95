import type { TFunction } from "i18next";

const KINDS = [
  "input",
  "message",
  "improvement_title",
  "improvement_why",
  "improvement_reason",
  "lesson",
  "update_said",
  "update_did",
  "name",
  "application_why",
  "application_message",
  "application_reply",
  "letter_template",
  "reply_template",
  "agreement_title",
  "agreement_body",
  "meeting_title",
  "agenda_item",
  "paper_title",
  "paper_body",
  "meeting_note",
  "meeting_outcome",
  "action_item",
  "minutes",
  "survey_title",
  "survey_intro",
  "survey_question",
  "theme_name",
  "desk_name",
  "rule_name",
  "team_message_subject",
  "team_message_body",
] as const;

/** What a text is, in words: "Somebody's message 2417", "Update to improvement 31: what we did". */
export function textKindInWords(text: { kind: string; audience: string }, number: number | undefined, t: TFunction<"texts">): string {
  // Where the number is not known, the words close up.
  return t(`kind.${kindOf(text)}`, { number: number ?? "" }).replace(/\s+(?=:|$)/, "");
}

/** Where a text appears and who reads it, for its translator. */
export function whereItAppears(text: { kind: string; audience: string }, t: TFunction<"texts">): string {
  return t(`where.${kindOf(text)}`);
}

/** Whether these are a person's own words, rather than the team's. */
export function isTheirWords(text: { kind: string; audience: string }): boolean {
  return ["input", "reply", "application_why", "application_reply"].includes(kindOf(text));
}

/** A message goes to whoever said it, or comes from them. */
function kindOf({ kind, audience }: { kind: string; audience: string }) {
  if (kind === "message" && audience === "team") return "reply";
  return KINDS.find((known) => known === kind) ?? "other";
}
