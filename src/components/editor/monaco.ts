/** Fetches the editor; it is by far the heaviest part of a lab, and nobody else imports it. */
export const loadMonaco = () => import("./MonacoEditor.tsx");

/** On phones a text field serves better than a code editor. */
export const prefersPlainText = (): boolean => window.matchMedia("(max-width: 767px), (pointer: coarse)").matches;
