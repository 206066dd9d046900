import { type Template, withDefaults } from "../contract/template.ts";
import { CLOSING } from "./starter/closing.ts";
import { COMPLAINTS } from "./starter/complaints.ts";
import { CREATORS } from "./starter/creators.ts";
import { EVERYDAY } from "./starter/everyday.ts";
import { FOLLOW_UP } from "./starter/follow-up.ts";
import { inLanguage } from "./starter/in-language.ts";
import { OFFERS } from "./starter/offers.ts";
import { PUBLIC } from "./starter/public.ts";
import { SALES } from "./starter/sales.ts";
import type { StarterTemplate } from "./starter/starter.ts";
import { STEP_BY_STEP } from "./starter/step-by-step.ts";
import { SUPPORT } from "./starter/support.ts";

/**
 * What a new installation begins with. Ids are stable, so that a later library can replace a template nobody edited.
 * They promise nothing a shop has not decided: times, amounts and places are asked for.
 */
export const STARTERS: readonly StarterTemplate[] = [
	...SUPPORT,
	...STEP_BY_STEP,
	...COMPLAINTS,
	...PUBLIC,
	...SALES,
	...CLOSING,
	...OFFERS,
	...CREATORS,
	...EVERYDAY,
	...FOLLOW_UP,
];

/** As somebody finds it whose interface speaks this language; a BCP 47 tag. */
export function startersIn(tag: string): readonly Template[] {
	return STARTERS.map((starter) => withDefaults(inLanguage(starter, tag)));
}

export const STARTER_LIBRARY: readonly Template[] = startersIn("en");
