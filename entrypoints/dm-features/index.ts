/** The features of all sites, in a script that is loaded before the site's own. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startAll } from "../../lib/page/features/feature.ts";
import { tellSeen } from "../../lib/page/features/tell-seen.ts";

export default defineUnlistedScript(() => {
	globalThis.asideFeatures = startAll([tellSeen]);
});
