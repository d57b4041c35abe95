import { Icon } from "../icon.tsx";

/** Away from here in one press, to a harmless page that is not told where one came from. Within reach of the thumb on phones. */
export function LeaveLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} rel="noreferrer" className="leave">
      <Icon name="cross" />
      {label}
    </a>
  );
}
