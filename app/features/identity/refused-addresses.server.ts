import type { Tx } from "#app/platform/db/db.ts";
import { hmac } from "#app/platform/secrets/secrets.ts";
import { normalEmail } from "./identity.ts";

/** What a server said of an address that it cannot reach, and since when. */
export interface Refusal {
  /** RFC 3463: `5.1.1` is "no such mailbox". */
  code: string;
  since: Date;
}

/** What keeps mail from an address; null where nothing does. Another address of the same person is not affected. */
export async function refusalOf(tx: Tx, address: string | null | undefined): Promise<Refusal | null> {
  return address ? ((await refusalsOf(tx, [address])).get(address) ?? null) : null;
}

/** The same for several addresses, by the address; only those that cannot be reached are in it. */
export async function refusalsOf(tx: Tx, addresses: readonly string[]): Promise<Map<string, Refusal>> {
  if (addresses.length === 0) return new Map();
  const hashes = new Map(addresses.map((address) => [address, hashOf(address)]));
  const rows = await tx.refusedAddress.findMany({ where: { addressHash: { in: [...hashes.values()] } } });
  const found = new Map(rows.map(({ addressHash, code, since }) => [Buffer.from(addressHash).toString("hex"), { code, since }]));
  return new Map(
    [...hashes].flatMap(([address, hash]) => {
      const refusal = found.get(Buffer.from(hash).toString("hex"));
      return refusal ? [[address, refusal] as const] : [];
    }),
  );
}

/** Keeps, inside a command, that a server cannot reach an address. The first time counts. */
export async function refuseAddress(tx: Tx, address: string, code: string, now: Date): Promise<void> {
  await tx.refusedAddress.createMany({ data: [{ addressHash: hashOf(address), code, since: now }], skipDuplicates: true });
}

/** Forgets it inside a command. Gives whether there was something to forget. */
export async function forgetRefusal(tx: Tx, address: string): Promise<boolean> {
  return (await tx.refusedAddress.deleteMany({ where: { addressHash: hashOf(address) } })).count > 0;
}

function hashOf(address: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hmac("contact", "refused", normalEmail(address)));
}
