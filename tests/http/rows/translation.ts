import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { readEngineState } from "#app/features/translation/engines/engines.queries.server.ts";
import { removeEngine } from "#app/features/translation/engines/remove-engine.server.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { systemOf, type World } from "../world.ts";
import { only, row, type Row } from "./row.ts";

/** A machine that nobody can reach, so that nothing is sent anywhere. */
const SETTINGS = { kind: "apertium", address: "http://127.0.0.1:9", pairs: ["vi>en"], getsPrivate: false } as const;
const makeEngine = async (world: World) => {
  await removeAll(world);
  return addEngine(systemOf(world.programme), { ...SETTINGS, pairs: [...SETTINGS.pairs] });
};
const FIELDS = { kind: SETTINGS.kind, address: SETTINGS.address, pairs: "vi>en" };

const enginePage = (name: string, path: (id: string) => string, fields: Record<string, string>, more: { silent?: true } = {}) =>
  row<string>({
    route: `/admin/translation/:id${name}`,
    record: makeEngine,
    path: (id) => path(id),
    get: only(["administrator"], "page"),
    post: { fields: () => fields, expect: only(["administrator"], "done"), ...more },
  });

/** Machines that draft translations. */
export const TRANSLATION_ROWS: Row[] = [
  row({ route: "/admin/translation", path: paths.engines, get: only(["administrator"], "page") }),
  row<string>({ route: "/admin/translation/new", record: makeEngine, path: paths.newEngine, get: only(["administrator"], "page"), post: { fields: () => FIELDS, expect: only(["administrator"], "done") } }),
  enginePage("", paths.engine, { ...FIELDS, version: "0" }),
  enginePage("/test", paths.testEngine, {}, { silent: true }),
  enginePage("/switch", paths.switchEngine, { on: "no" }),
  enginePage("/remove", paths.removeEngine, {}),
];

/** There is room for ten. */
async function removeAll(world: World): Promise<void> {
  const system = systemOf(world.programme);
  for (const { id } of (await readEngineState(system)).engines) await removeEngine(system, { id });
}
