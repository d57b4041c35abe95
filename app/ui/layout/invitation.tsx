import type { ReactNode } from "react";

/** The invitation to say something: the largest bubble there is, with the one primary button of the page inside. */
export function Invitation(props: { title: ReactNode; children?: ReactNode; action: ReactNode; after?: ReactNode }) {
  const { title, children, action, after } = props;
  return (
    <section className="invitation grid content-center gap-3 p-[min(1.25rem,5vw)] md:p-8">
      <h2 className="md:text-3xl">{title}</h2>
      {children && <div className="text-lg">{children}</div>}
      <div className="mt-1 grid">{action}</div>
      {after && <div className="small">{after}</div>}
    </section>
  );
}
