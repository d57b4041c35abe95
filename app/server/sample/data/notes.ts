import { act, type SampleNote } from "./shapes.ts";

/** What the team noted for colleagues about what somebody said. */
export const NOTES: SampleNote[] = [
  {
    input: 17,
    words: "The text came from the legal partner's system, not from us. Nora, do you know who sends these? I would rather stop them than explain them.",
    mentioned: ["S03"],
    ...act("S01", "2026-06-04", "10:15"),
  },
  {
    input: 17,
    words: "They go out by themselves when a file is closed. I asked to have the wording, then we can propose a better one.",
    mentioned: [],
    ...act("S03", "2026-06-05", "08:40"),
  },
];
