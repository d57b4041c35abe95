/** A phone number that can be pressed, in left-to-right order on every page; `before` is a word in front of it ("Call"). */
export function Phone({ number, before }: { number: string; before?: string }) {
  const dialled = number.replaceAll(/[^\d+*#]/g, "");
  return (
    <>
      {before}{" "}
      <a href={`tel:${dialled}`} className="font-semibold whitespace-nowrap">
        <bdi dir="ltr">{number}</bdi>
      </a>
    </>
  );
}
