/** The features of all sites, in a script that is loaded before the site's own. */
import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { systemClock } from "../../lib/base/clock.ts";
import { sayFromBrowser } from "../../lib/i18n/say-from-browser.ts";
import { badgeTexts } from "../../lib/page/features/badge-text.ts";
import { startAll } from "../../lib/page/features/feature.ts";
import { rowBadges } from "../../lib/page/features/row-badges.ts";
import { tellPlace } from "../../lib/page/features/tell-place.ts";
import { tellSeen } from "../../lib/page/features/tell-seen.ts";

export default defineUnlistedScript(() => {
	const texts = badgeTexts({
		left: sayFromBrowser("rowLeft"),
		over: sayFromBrowser("rowOver"),
		about: sayFromBrowser("rowAbout"),
		waiting: sayFromBrowser("badgeWaiting"),
		language: browser.i18n.getUILanguage(),
	});
	globalThis.asideFeatures = startAll([
		tellSeen,
		tellPlace,
		rowBadges({ texts, onClocks, now: systemClock }),
	]);
});

function onClocks(listener: () => void, signal: AbortSignal): void {
	const hear = (message: unknown, sender: { id?: string }) => {
		const { type } = (message ?? {}) as { type?: unknown };
		if (type === "aside-clock" && sender.id === browser.runtime.id) listener();
	};
	browser.runtime.onMessage.addListener(hear);
	// After an update the browser's side of it is gone.
	signal.addEventListener("abort", () => browser.runtime?.onMessage?.removeListener(hear));
}
