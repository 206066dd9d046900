/** The features of all sites, in a script that is loaded before the site's own. */
import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { systemClock } from "../../lib/base/clock.ts";
import { moveBack } from "../../lib/composer/move-back.ts";
import { textBefore, typedAt } from "../../lib/composer/typed.ts";
import { sayFromBrowser } from "../../lib/i18n/say-from-browser.ts";
import { type BadgeTexts, badgeTexts } from "../../lib/page/features/badge-text.ts";
import { startAll } from "../../lib/page/features/feature.ts";
import { inline } from "../../lib/page/features/inline.ts";
import { orphanNotice } from "../../lib/page/features/orphan-notice.ts";
import { rowBadges } from "../../lib/page/features/row-badges.ts";
import { tellHistory } from "../../lib/page/features/tell-history.ts";
import { tellPlace } from "../../lib/page/features/tell-place.ts";
import { tellSeen } from "../../lib/page/features/tell-seen.ts";

export default defineUnlistedScript(() => {
	const notice = orphanNotice({
		texts: () => ({
			orphaned: `${sayFromBrowser("orphanedTitle")}. ${sayFromBrowser("orphanedText")}`,
			reloadTab: sayFromBrowser("reloadTab"),
		}),
		isAlive: () => Boolean(browser.runtime?.id),
	});
	// Words are fetched when they are shown: most pages of a site are no message pages.
	let words: BadgeTexts | undefined;
	const texts: BadgeTexts = (face) => {
		words ??= badgeTexts({
			left: sayFromBrowser("rowLeft"),
			over: sayFromBrowser("rowOver"),
			about: sayFromBrowser("rowAbout"),
			waiting: sayFromBrowser("badgeWaiting"),
			language: browser.i18n.getUILanguage(),
		});
		return words(face);
	};
	const badges = rowBadges({ texts, onTold, now: systemClock });
	globalThis.asidePlaces = { textBefore, typedAt, moveBack };
	globalThis.asideFeatures = startAll([tellSeen, tellHistory(onTold), tellPlace, notice, inline, badges]);
});

function onTold(news: string, listener: () => void, signal: AbortSignal): void {
	const hear = (message: unknown, sender: { id?: string }) => {
		const { type } = (message ?? {}) as { type?: unknown };
		if (type === news && sender.id === browser.runtime.id) listener();
	};
	browser.runtime.onMessage.addListener(hear);
	// After an update the browser's side of it is gone.
	signal.addEventListener("abort", () => browser.runtime?.onMessage?.removeListener(hear));
}
