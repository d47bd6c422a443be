import type { ReactNode } from "react";

const SHAPES: Readonly<Record<string, string>> = {
  pod: "M12 2.5 20.5 7.2v9.6L12 21.5 3.5 16.8V7.2z M3.5 7.2 12 12l8.5-4.8 M12 12v9.5",
  node: "M4 4h16v7H4z M4 13h16v7H4z M7.5 7.5h.1 M7.5 16.5h.1",
  outside: "M12 3a9 9 0 1 0 .01 0z M3 12h18 M12 3c-5 5-5 13 0 18 M12 3c5 5 5 13 0 18",
  router: "M12 3a9 9 0 1 0 .01 0z M8 10.5h8l-2.5-2.5 M16 13.5H8l2.5 2.5",
  "load-balancer": "M12 4v5 M12 9 5.5 17 M12 9l6.5 8 M12 9v9 M3.5 19h4 M10 19.5h4 M16.5 19h4",
};

/** The sign of a kind of place. */
export function Shape({ kind }: { readonly kind: string }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind] ?? SHAPES.router} />
    </svg>
  );
}
