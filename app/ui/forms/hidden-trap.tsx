/** A field that people neither see nor hear; what is typed into it was typed by a machine. */
export function HiddenTrap({ name, id = `trap-${name}` }: { name: string; id?: string }) {
  return (
    <div className="away" aria-hidden="true">
      <label htmlFor={id}>{name}</label>
      <input id={id} name={name} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
