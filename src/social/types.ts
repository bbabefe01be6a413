/**
 * Which kinds of reaction count as interactions, and what each counts for (≥ 0): plain data, yours to write and spread.
 * The presets count each kind as 1.
 */
export type ReactionSet<Kind extends string = string> = { readonly [K in Kind]: number };

/** How often each kind of a set was counted (≥ 0); what else stands there is ignored. */
export type ReactionCounts<Kind extends string> = string extends Kind ? object : { readonly [K in Kind]: number };
