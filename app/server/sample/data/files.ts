import { act, type Act, type ImprovementKey } from "./shapes.ts";

/** A sheet of paper that somebody made and added to an improvement. */
export interface SampleFile extends Act {
  improvement: ImprovementKey;
  name: string;
  lines: string[];
}

export const FILES: SampleFile[] = [
  {
    improvement: "I01",
    ...act("S03", "2026-03-09", "08:10"),
    name: "Door sign.pdf",
    lines: ["Please knock and wait.", "Por favor, toque y espere.", "", "A patient is being asked", "about home and safety.", "It stays in this room."],
  },
];
