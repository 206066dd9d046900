/** The features of all sites, in a script that is loaded before the site's own. */
import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { moveBack } from "../../lib/composer/move-back.ts";
import { textBefore, typedAt } from "../../lib/composer/typed.ts";
import { sayFromBrowser } from "../../lib/i18n/say-from-browser.ts";
import { startAll } from "../../lib/page/features/feature.ts";
import { inline } from "../../lib/page/features/inline.ts";
import { orphanNotice } from "../../lib/page/features/orphan-notice.ts";
import { tellSeen } from "../../lib/page/features/tell-seen.ts";

export default defineUnlistedScript(() => {
	const notice = orphanNotice({
		texts: {
			orphaned: `${sayFromBrowser("orphanedTitle")}. ${sayFromBrowser("orphanedText")}`,
			reloadTab: sayFromBrowser("reloadTab"),
		},
		isAlive: () => Boolean(browser.runtime?.id),
	});
	globalThis.asidePlaces = { textBefore, typedAt, moveBack };
	globalThis.asideFeatures = startAll([tellSeen, notice, inline]);
});
