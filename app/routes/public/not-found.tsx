import { nothingHere } from "#app/platform/http/responses.ts";

/** Whatever has no address of its own. */
export function loader(): never {
  throw nothingHere();
}

export function action(): never {
  throw nothingHere();
}

export default function NotFound() {
  return null;
}
