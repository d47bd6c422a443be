/** Why a node does not take a Pod, in the scheduler's words (S-410). */
export type Refusal = {
  readonly reason: string;
  /** Whether it might take the Pod if others left. */
  readonly curable: boolean;
};

export const forGood = (reason: string): Refusal => ({ reason, curable: false });
export const forNow = (reason: string): Refusal => ({ reason, curable: true });
