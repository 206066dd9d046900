import { type Template, withDefaults } from "../contract/template.ts";
import { CLOSING } from "./starter/closing.ts";
import { COMPLAINTS } from "./starter/complaints.ts";
import { CREATORS } from "./starter/creators.ts";
import { EVERYDAY } from "./starter/everyday.ts";
import { FOLLOW_UP } from "./starter/follow-up.ts";
import { OFFERS } from "./starter/offers.ts";
import { PUBLIC } from "./starter/public.ts";
import { SALES } from "./starter/sales.ts";
import { STEP_BY_STEP } from "./starter/step-by-step.ts";
import { SUPPORT } from "./starter/support.ts";

/**
 * What a new installation begins with. Ids are stable, so that a later library can replace a template nobody edited.
 * They promise nothing a shop has not decided: times, amounts and places are asked for.
 */
export const STARTER_LIBRARY: readonly Template[] = [
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
].map(withDefaults);
