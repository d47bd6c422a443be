/** The schemas of this folder name no format: patterns say it all. */
export const formats = {};
