/** What may be shown of a sight: only what certainly belongs to the thread in the URL. */

import type { ContactSeen, PageView } from "../contract/page-view.ts";
import { missingLandmarks } from "../platforms/missing-landmarks.ts";
import type { HeaderReading, Platform } from "../platforms/platform.ts";
import { interfaceLanguage } from "../platforms/scene.ts";
import type { Sight } from "./sight.ts";
import type { Verdict } from "./thread-fence.ts";

export function viewOf(platform: Platform, sight: Sight, verdict: Verdict, headerOverdue: boolean): PageView {
	const shared = {
		platform: platform.id,
		composer: sight.composer,
		theme: platform.readTheme(sight.scene.document),
		...language(sight),
	};
	const isThread = sight.state === "thread" || sight.state === "group" || sight.state === "request";
	if (!isThread || sight.threadKey === undefined) {
		const key = sight.threadKey === undefined ? {} : { threadKey: sight.threadKey };
		const isBroken = sight.state === "not-understood" || sight.state === "inbox";
		return { ...shared, ...key, state: sight.state, messages: [], missing: isBroken ? missingOf(sight) : [] };
	}
	const opening = verdict.contact === "opening" && !headerOverdue;
	if (opening) {
		return { ...shared, threadKey: sight.threadKey, state: "opening", messages: [], missing: [] };
	}
	return {
		...shared,
		threadKey: sight.threadKey,
		state: sight.state,
		...(sight.header && verdict.contact === "settled" ? { contact: contactOf(sight.header) } : {}),
		messages: verdict.messages ? [...sight.messages] : [],
		missing: missingOf(sight),
	};
}

/** Whether every part this page should have is found, so that only narrow nodes need following. */
export function isComplete(sight: Sight): boolean {
	if (!sight.scene.root) return false;
	if (sight.scene.route.page !== "thread") return true;
	return Boolean(sight.anchors.header && sight.anchors.messages);
}

function missingOf(sight: Sight): string[] {
	// A header that is there and cannot be read is as good as none.
	const { header, ...others } = sight.anchors;
	const missing = missingLandmarks(sight.state, sight.header && header ? { ...others, header } : others);
	return sight.composer === "awaited" ? missing.filter((name) => name !== "composer") : missing;
}

function contactOf(header: HeaderReading): ContactSeen {
	const { name, handle, platformId, profileUrl } = header;
	return {
		name,
		...(header.isGroup === "no" ? {} : { mayBeGroup: true as const }),
		...(handle === undefined ? {} : { handle }),
		...(platformId === undefined ? {} : { platformId }),
		...(profileUrl === undefined ? {} : { profileUrl }),
	};
}

function language(sight: Sight): { interfaceLanguage?: string } {
	const lang = interfaceLanguage(sight.scene.document).slice(0, 35);
	return lang ? { interfaceLanguage: lang } : {};
}
