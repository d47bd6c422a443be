import type { Place } from "../../src/simulator/index.ts";

/** A place as labs write it: `pod/shop/web`, `node/node1`, `leaf/leaf-1`, `router`. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case "pod":
      return `pod/${place.namespace}/${place.name}`;
    case "node":
    case "outside":
      return `${place.kind}/${place.name}`;
    case "fabric":
      return `${place.element}/${place.name}`;
    default:
      return place.kind;
  }
}
