/** What a learning platform gives to its content (SCORM 1.2 Run-Time Environment, 3.3): everything is text. */
export type ScormAPI = {
  readonly LMSInitialize: (nothing: "") => string;
  readonly LMSFinish: (nothing: "") => string;
  readonly LMSGetValue: (name: string) => string;
  readonly LMSSetValue: (name: string, value: string) => string;
  readonly LMSCommit: (nothing: "") => string;
};

/** As much of a window as the search for the platform needs. */
export type Frame = { readonly API?: ScormAPI; readonly parent: Frame | null; readonly opener?: Frame | null };

/** Nobody nests deeper, and a window that is its own parent ends the way. */
const DEEPEST = 10;

/** The platform's API, in one of the windows around this one or around the one that opened it (SCORM 1.2 RTE, 3.3.6.1). */
export function findAPI(frame: Frame): ScormAPI | undefined {
  return upwards(frame) ?? (frame.opener ? upwards(frame.opener) : undefined);
}

function upwards(frame: Frame): ScormAPI | undefined {
  let at: Frame | null = frame;
  for (let height = 0; at && height < DEEPEST; height++) {
    const { API: api, parent }: Frame = at;
    if (api) return api;
    at = parent === at ? null : parent;
  }
  return undefined;
}
