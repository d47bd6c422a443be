/** One thing that is so in the observed world, as flat data that a hint's pattern can match. */
export type Fact = Readonly<Record<string, string | number | boolean | undefined>>;
