import { describe, expect, test } from "vitest";
import type { HelpLine, HelpLineKind, Programme } from "#app/features/programme/programme.ts";
import { helpFor, helpOfAddress, withHelp } from "./help-for.server.ts";
import { helpBlocks } from "./help-now.ts";

const line = (kind: HelpLineKind, phone: string): HelpLine => ({ id: kind, kind, name: { lang: "en", words: kind, translations: { es: `${kind} (es)` } }, phone, languages: ["en"], checkedOn: new Date(0) });
const LINES = [line("emergency", "911"), line("crisis", "988"), line("violence", "800"), line("intake", "148"), line("social", "211"), line("utility", "161"), line("complaint", "149")];
const blocks = (...args: Parameters<typeof helpBlocks>) => helpBlocks(...args).map(({ signal, lines }) => `${signal}: ${lines.map(({ phone }) => phone).join(" ")}`);

describe("whom to call", () => {
  test("danger first, at most three reasons, each number once, in the reader's language", () => {
    expect(blocks(["self_harm", "violence", "lockout", "rights"], LINES, "es")).toEqual(["self_harm: 988 911", "violence: 800", "lockout: 148 211"]);
    expect(blocks(["shutoff", "rights"], LINES, "es")).toEqual(["shutoff: 161 211", "rights: 149"]);
    // The same number for a second reason says nothing new.
    expect(blocks(["lockout", "deadline", "threat"], LINES, "es")).toEqual(["lockout: 148 211"]);
    expect(helpBlocks(["rights"], LINES, "es")[0]!.lines[0]!.name).toEqual({ lang: "es", words: "complaint (es)" });
  });

  test("nothing where only the team is told, or the programme knows no number; danger always", () => {
    expect(blocks(["health_harm", "no_answer"], LINES, "en")).toEqual([]);
    expect(blocks(["rights", "deadline"], [], "en")).toEqual([]);
    expect(blocks(["self_harm", "violence"], [], "en")).toEqual(["self_harm: ", "violence: "]);
  });
});

describe("help on the next page", () => {
  const programme = { helpLines: LINES, sites: [], emergencyPhone: "911" } as unknown as Programme;
  const opened = (address: string) => helpOfAddress(programme, "en", new Request(`https://heard.example${address}`))?.blocks.map(({ signal }) => signal) ?? null;

  test("only codes travel in the address, never words", () => {
    const said = ["My husband hits me.", "They cut our water off, I have a baby"];
    expect(withHelp("/en/s/7K4M/2", said)).toBe("/en/s/7K4M/2?help=violence+shutoff");
    expect(withHelp("/en/s/7K4M/2?check", said)).toBe("/en/s/7K4M/2?check&help=violence+shutoff");
    expect(withHelp("/en/s/7K4M/2#q-why", said)).toBe("/en/s/7K4M/2?help=violence+shutoff#q-why");
    expect(withHelp("/en/s/7K4M/2", ["The chairs are hard.", ""])).toBe("/en/s/7K4M/2");
    expect(opened(withHelp("/en/s/7K4M/2", said))).toEqual(["violence", "shutoff"]);
    expect(helpFor(programme, "en", said)?.blocks.map(({ signal }) => signal)).toEqual(["violence", "shutoff"]);
  });

  test.each(["", "?help=", "?help=toString+__proto__+constructor", "?help=health_harm", `?help=${"x".repeat(5000)}`, "?help=violence2", "?other=violence"])("nothing for %s", (query) => {
    expect(opened(`/en/s/7K4M/2${query}`)).toBeNull();
  });

  test("in the order of danger, whatever the order in the address", () => {
    expect(opened("/x?help=rights+self_harm+rights")).toEqual(["self_harm", "rights"]);
  });
});
