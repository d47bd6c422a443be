import { parseCIDR } from "../../net/ip.ts";

/** The formats that the schemas of custom kinds name. */
export const formats = { cidr: (text: string): boolean => parseCIDR(text) !== undefined };
