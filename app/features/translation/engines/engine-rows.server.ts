import type { Tx } from "#app/platform/db/db.ts";
import { sealWords, unsealWords } from "#app/platform/secrets/secrets.ts";
import { apertium } from "#app/platform/translation/apertium.ts";
import { libreTranslate } from "#app/platform/translation/libre-translate.ts";
import type { FailureCode, MachineKind, MachineTranslator } from "#app/platform/translation/machine-translator.ts";
import { readPair, type Engine } from "./engine.ts";

/** A machine as the database has it. */
export interface EngineRow extends Engine {
  apiKey: Uint8Array | null;
}

/** The machines of a programme, the one that is asked first at the front. */
export async function engineRows(tx: Tx, where: { isOn?: true } = {}): Promise<EngineRow[]> {
  const rows = await tx.translationEngine.findMany({ where, orderBy: [{ position: "asc" }, { id: "asc" }] });
  return rows.map(({ kind, pairs, lastFailure, position: _position, ...row }) => ({
    ...row,
    kind: kind as MachineKind,
    hasKey: row.apiKey !== null,
    pairs: pairs.flatMap((spelt) => readPair(spelt) ?? []),
    lastFailure: lastFailure as FailureCode | null,
  }));
}

/** The machine itself, to be asked. */
export function machineOf(engine: Pick<EngineRow, "kind" | "address" | "apiKey">): MachineTranslator {
  const { kind, address, apiKey } = engine;
  return kind === "apertium" ? apertium({ address }) : libreTranslate({ address, apiKey: apiKey && unsealWords("engine", apiKey) });
}

/** A machine's key as it is kept: sealed, as ways to reach somebody are. */
export function sealedKey(apiKey: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(sealWords("engine", apiKey));
}
