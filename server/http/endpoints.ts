/** All of the server's endpoints. */
import type { Endpoint } from "./endpoint.ts";
import { ABOUT } from "./routes/about.ts";
import { ENTERING, INVITES, MEMBERS } from "./routes/access.ts";
import { LIVE } from "./routes/live.ts";
import { SYNC } from "./routes/sync.ts";

export const ENDPOINTS: readonly Endpoint[] = [
	...ABOUT,
	...ENTERING,
	...MEMBERS,
	...INVITES,
	...SYNC,
	...LIVE,
];
