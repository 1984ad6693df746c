/** Why something was not done, as a sentence for whoever asked for it. */
export class Refusal extends Error {}
