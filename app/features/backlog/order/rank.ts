/** The digits of a rank, in the order in which PostgreSQL's collation "C" compares them. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** How many digits of a rank count the places; what follows lies between two of them. */
const PLACES = 11;

/**
 * Where an improvement stands that nobody has moved: as its number has it, so that new ones come last. The same as the
 * expression of the index `improvements_rank`.
 */
export function rankOfNumber(number: number): string {
  return `M${String(number).padStart(10, "0")}V`;
}

/**
 * A rank between two others; `low` null: before all. Ranks are fractions in base 62 without their "0.", and never end in
 * 0, so that there is always one more between two of them and no other rank ever changes.
 */
export function rankBetween(low: string | null, high: string): string {
  return low === null ? rankBefore(high) : middle(low, high);
}

/** A rank behind the last one, and before every number that is still to come. */
export function rankBehind(last: string): string {
  return middle(last, stepped(last, 1));
}

/**
 * A rank before the first one: a whole place before it, so that ranks stay short however often something is put on top. It
 * ends otherwise than ranks of numbers, so that it is none of them.
 */
function rankBefore(first: string): string {
  return `${stepped(first, -1)}U`;
}

/** The places of a rank, so many further on. */
function stepped(rank: string, by: 1 | -1): string {
  const places = [...rank.slice(0, PLACES).padEnd(PLACES, "0")].map((digit) => DIGITS.indexOf(digit));
  for (let at = PLACES - 1; at >= 0; at -= 1) {
    places[at]! += by;
    if (places[at]! >= 0 && places[at]! < DIGITS.length) break;
    places[at] = by === 1 ? 0 : DIGITS.length - 1;
  }
  return places.map((place) => DIGITS[place]).join("");
}

function middle(low: string, high: string | null): string {
  if (high !== null) {
    let shared = 0;
    while (shared < high.length && (low[shared] ?? "0") === high[shared]) shared += 1;
    if (shared > 0) return high.slice(0, shared) + middle(low.slice(shared), high.slice(shared));
  }
  const from = low ? DIGITS.indexOf(low[0]!) : 0;
  const to = high ? DIGITS.indexOf(high[0]!) : DIGITS.length;
  if (to - from > 1) return DIGITS[Math.ceil((from + to) / 2)]!;
  if (high !== null && high.length > 1) return high[0]!;
  return DIGITS[from] + middle(low.slice(1), null);
}
