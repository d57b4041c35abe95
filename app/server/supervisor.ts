import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { env, setEnv } from "#app/platform/env/env.ts";
import { startChild, type Child } from "./children.ts";
import { checkDatabase, checkLetters } from "./database-check.ts";
import { openDataFolder, openSecret } from "./data-folder.ts";
import { lockDataFolder } from "./data-lock.ts";
import { startDevelopment } from "./development.ts";
import { watchNpm } from "./parent-watch.ts";
import { startEmbedded, type Embedded } from "./postgres/embedded.ts";
import { prepareProgramme } from "./prepare-programme.ts";
import { samplePeople } from "./sample-people.ts";
import { configuredProgrammes, localAddress, type LaunchContext, type Mode } from "./settings.ts";
import { StartError, sentenceOf } from "./start-error.ts";

/**
 * The first process: starts the database, the web server and the worker, keeps them running and ends them in order.
 * Resolves with the exit code when everything has ended.
 */
export async function supervise(mode: Mode, launch: LaunchContext): Promise<number> {
  const say = (line: string) => console.log(line);
  const parts: { stop(): Promise<void> }[] = [];
  let folder = "data";
  let end = (_code: number, _sentence?: string) => {};
  const ended = new Promise<{ code: number; sentence?: string }>((resolve) => {
    end = (code, sentence) => resolve({ code, sentence });
  });
  const onSignal = () => end(0);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  const unwatch = watchNpm(onSignal);

  const begin = async () => {
    if (mode !== "start") setEnv({ HEARD_DEMO: "1" });
    if (mode === "dev") setEnv({ HEARD_KIT: "1" });
    const { schemas } = configuredProgrammes();
    const giveUp = (sentence: string) => end(1, sentence);
    const isEmbedded = !env().DATABASE_URL;
    if (isEmbedded) {
      folder = path.resolve(launch.root, env().HEARD_DATA);
      folder = openDataFolder(folder, say);
      const lock = await lockDataFolder(folder, say);
      parts.push({ stop: async () => lock.release() });
      setEnv({ HEARD_DATA: folder, HEARD_SECRET: env().HEARD_SECRET ?? openSecret(folder) });
    } else if (!env().HEARD_SECRET) {
      throw new StartError("HEARD_SECRET is missing. With DATABASE_URL set it to at least 32 random characters, the same for every process: openssl rand -base64 32");
    }
    // Files lie there, whoever keeps the database.
    if (!isEmbedded) setEnv({ HEARD_DATA: path.resolve(launch.root, env().HEARD_DATA) });
    // The children load the bundle while the database starts.
    const children: Child[] = mode === "dev" ? [] : (["web", "worker"] as const).map((role) => startChild(launch.launchFile, role, giveUp));
    const database = isEmbedded ? await startEmbedded({ root: launch.root, dataFolder: folder, say, giveUp }) : await openServer(env().DATABASE_URL!);
    parts.push(database);
    parts.push({ stop: async () => void (await Promise.all(children.map((child) => child.stop()))) });
    if (isEmbedded) await checkLetters(database.url, folder);
    setEnv({ DATABASE_URL: database.url });
    // Nothing stands between the processes and a database of our own, so its connections may prepare statements.
    if (isEmbedded) setEnv({ HEARD_PREPARE: "1" });
    for (const schema of schemas) await prepareProgramme(database.url, schema, mode, say);
    const settings = { DATABASE_URL: database.url, HEARD_PREPARE: env().HEARD_PREPARE, HEARD_SECRET: env().HEARD_SECRET!, HEARD_DATA: env().HEARD_DATA };
    if (mode === "dev") parts.push(await startDevelopment(launch.development!));
    await Promise.all(children.map((child) => child.go(settings)));
    say(`Heard is ready at ${localAddress()} (after ${(process.uptime()).toFixed(1)} s). Ctrl-C ends it.`);
    // It runs, whether or not the list can be read just now.
    if (mode !== "start") await showPeople(database.url, schemas, say).catch(() => {});
  };

  const begun = begin().catch((error: unknown) => end(1, sentenceOf(error, folder)));
  const { code, sentence } = await ended;
  if (sentence) console.error(sentence);
  else say("Ending…");
  unwatch();
  // A second Ctrl-C does not wait for what is under way.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, onSignal).on(signal, () => {});
  await stopInOrder(parts);
  // What was just beginning has either failed by now or become a part that must end too.
  const patience = new AbortController();
  await Promise.race([begun, pause(5000, undefined, { signal: patience.signal }).catch(() => {})]);
  patience.abort();
  await stopInOrder(parts);
  return code;
}

async function openServer(url: string): Promise<Embedded> {
  await checkDatabase(url);
  return { url, stop: async () => {} };
}

async function stopInOrder(parts: { stop(): Promise<void> }[]): Promise<void> {
  while (parts.length > 0) await parts.pop()!.stop();
}

async function showPeople(url: string, schemas: string[], say: (line: string) => void): Promise<void> {
  for (const schema of schemas) {
    say(`You can sign in there as (one press each)${schemas.length > 1 ? `, in ${schema}` : ""}:`);
    for (const line of await samplePeople(url, schema)) say(`  ${line}`);
  }
}
