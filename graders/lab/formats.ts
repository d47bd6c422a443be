import { parseCIDR, parseIPAddress } from "../../src/simulator/index.ts";

/** The formats that the schemas of this folder name. */
export const formats = {
  ip: (text: string): boolean => parseIPAddress(text) !== undefined,
  cidr: (text: string): boolean => parseCIDR(text) !== undefined,
};
