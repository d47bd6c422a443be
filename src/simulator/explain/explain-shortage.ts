import type { EndpointShortage } from "../trace/trace.ts";

/** Why nothing is behind a Service, as a clause after "because". */
export function shortageClause(shortage: EndpointShortage): string {
  switch (shortage) {
    case "no-selector":
      return "it has no selector and nobody gave it endpoints";
    case "selector-matches-no-pod":
      return "its selector matches no running Pod in its namespace";
    case "no-pod-has-the-port-name":
      return "no selected Pod declares a port of the name in targetPort";
    case "no-pod-is-ready":
      return "none of the Pods it selects is ready";
    case "slice-without-the-port":
      return "its EndpointSlices have no port of that name";
  }
}
