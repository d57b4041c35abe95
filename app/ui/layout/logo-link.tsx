import { Logo } from "../logo.tsx";

/** The logo, leading to where one starts. */
export function LogoLink({ href }: { href: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center rounded-field no-underline">
      <Logo />
    </a>
  );
}
