/** The features of all sites, in a script that is loaded before the site's own. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { moveBack } from "../../lib/composer/move-back.ts";
import { textBefore, typedAt } from "../../lib/composer/typed.ts";
import { startAll } from "../../lib/page/features/feature.ts";
import { inline } from "../../lib/page/features/inline.ts";
import { tellSeen } from "../../lib/page/features/tell-seen.ts";

export default defineUnlistedScript(() => {
	globalThis.asidePlaces = { textBefore, typedAt, moveBack };
	globalThis.asideFeatures = startAll([tellSeen, inline]);
});
