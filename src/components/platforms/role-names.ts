import type { Role } from "../../course-plugin/platforms/parts.ts";

/** What the parts of a way are called. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  client: "Client Pod",
  "client-node": "Client's node",
  between: "In between",
  "server-node": "Server's node",
  server: "Server",
};
