/**
 * The entry of `npm run demo`, `npm start` and `npm run dev`. Plain JavaScript without packages, so that it runs on a bare
 * clone; it says one sentence where Node is too old, and so must parse there.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Heard needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and start again.`);
  process.exit(1);
}
import("./launch/run.mjs").then((launch) => launch.run(process.argv.slice(2)));
