/** Something the command line cannot work with: a missing file, a broken lab, an unknown word. Exit code 2, one message. */
export class CannotJudge extends Error {}
