import { leaveUrl, type Programme } from "#app/features/programme/programme.ts";
import type { FormReply, publicFormAction } from "#app/platform/http/parse-form.ts";
import { shownAgain } from "#app/platform/http/responses.ts";
import { helpBlocks, type ShownHelp } from "./help-now.ts";
import { isSignal, SIGNALS, urgentSignals, type Signal } from "./urgent-signals.ts";

/** The codes of what is urgent in some words, strongest first, each once. Nothing is stored. */
export function signalsIn(said: readonly string[]): Signal[] {
  const found = said.flatMap((words) => urgentSignals(words));
  return SIGNALS.filter((signal) => found.some((one) => one.signal === signal));
}

/** The help that stands beside words at once; null where nothing urgent is recognised in them. */
export function helpFor(programme: Programme, lang: string, said: readonly string[]): ShownHelp | null {
  return shownHelp(programme, lang, signalsIn(said));
}

/** As {@link helpFor}, of the signals that an address carries: what was said stands nowhere in it. */
export function helpOfAddress(programme: Programme, lang: string, request: Request): ShownHelp | null {
  const codes = new URL(request.url).searchParams.get(HELP)?.slice(0, 200).split(" ") ?? [];
  return shownHelp(programme, lang, SIGNALS.filter((signal) => codes.filter(isSignal).includes(signal)));
}

const HELP = "help";

/** An address that shows the help for these words, where they need it: codes of signals go along, never words. */
export function withHelp(address: string, said: readonly string[]): string {
  const signals = signalsIn(said);
  if (signals.length === 0) return address;
  const [page = "", anchor] = address.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}${HELP}=${signals.join("+")}${anchor === undefined ? "" : `#${anchor}`}`;
}

function shownHelp(programme: Programme, lang: string, signals: readonly Signal[]): ShownHelp | null {
  const blocks = helpBlocks(signals, programme.helpLines, lang);
  return blocks.length > 0 ? { blocks, emergencyPhone: programme.emergencyPhone, leaveUrl: leaveUrl(programme) } : null;
}

/** A form for words that is shown again, with the help for what was typed: nothing was kept, and help does not wait for that. */
export function formWithHelp(reply: Awaited<ReturnType<typeof publicFormAction>>, programme: Programme, lang: string) {
  if (reply instanceof Response) return reply;
  const typed = reply.data.lastResult?.initialValue?.words;
  return shownAgain<FormReply & { help: ShownHelp | null }>({ ...reply.data, help: typeof typed === "string" ? helpFor(programme, lang, [typed]) : null }, reply.init?.status ?? 200);
}
