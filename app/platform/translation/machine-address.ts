/**
 * Whether an address can be a machine's: http or https, without a name, a password, a query or a fragment. A machine in the
 * programme's own network is the usual case, so its host may be a private one.
 */
export function isMachineAddress(address: string): boolean {
  if (address.length > 500 || !URL.canParse(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  return (protocol === "http:" || protocol === "https:") && !username && !password && !search && !hash && !/[?#]/.test(address);
}
