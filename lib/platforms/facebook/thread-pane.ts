import { boxOf } from "../geometry.ts";
import { findAllLandmarks, findLandmark, type Landmark } from "../landmark.ts";
import type { Scene } from "../platform.ts";
import { type ProfileLink, profileLinks } from "../profile-link.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";

export const PROFILE = {
	hosts: ["www.facebook.com", "facebook.com", "m.facebook.com", "web.facebook.com"],
	handle: /^[A-Za-z0-9.]{1,60}$/,
	excluded:
		/^(?:messages|marketplace|groups|events|watch|reels?|stories|photos?|help|settings|gaming|pages|friends|bookmarks|notifications|ads|business|login|search|hashtag|share|sharer|privacy|policies|legal|me|t|e2ee|new|requests|saved|memories|fundraisers|games|live|latest|people|directory|plugins|dialog|[a-z]+\.php)$/i,
} as const;

const DRAWER = landmarks.drawer[0].css;
const NOT_HEADER =
	'[role="log"], [role="grid"], [role="dialog"], [role="complementary"], [role="navigation"]';
const FOLLOWING = 4;

export function findPane(scene: Scene): Element | undefined {
	const around = findTranscript(scene)?.closest(landmarks.pane[0].css);
	if (around || !scene.root) return around ?? undefined;
	return findAllLandmarks(scene.root, landmarks.pane).find((pane) => !pane.closest(DRAWER));
}

/** Several logs: chat tabs are never ours, and the thread's is the one that fills its pane. */
export const findTranscript = perScene((scene): Element | undefined => {
	if (!scene.root || scene.route.page !== "thread") return undefined;
	for (const candidate of landmarks.messages) {
		const logs = inPane(scene, [candidate]);
		if (logs.length > 1) {
			const sized = logs.find((log) => {
				const box = boxOf(log);
				return box && box.width > 200 && box.height > 100;
			});
			return sized ?? logs[0];
		}
		if (logs[0]) return logs[0];
	}
	return undefined;
});

export function inPane(scene: Scene, landmark: Landmark): readonly Element[] {
	if (!scene.root) return [];
	return findAllLandmarks(scene.root, landmark).filter(
		(element) => !element.closest(`${DRAWER}, [role="dialog"]`),
	);
}

/** People the header links to: what stands in the pane before the transcript. */
export const headerPeople = perScene((scene): readonly ProfileLink[] =>
	profileLinks(headerParts(scene, "a[href]"), scene.url, PROFILE),
);

/** Elements of the pane before its transcript (or before its composer while there is none). */
export function headerParts(scene: Scene, css: string): readonly Element[] {
	const pane = findPane(scene);
	const end = findTranscript(scene) ?? (pane && findLandmark(pane, landmarks.composer));
	const parts = [...(pane?.querySelectorAll(css) ?? [])];
	const past = end ? parts.findIndex((part) => part.compareDocumentPosition(end) !== FOLLOWING) : -1;
	return (past < 0 ? parts : parts.slice(0, past)).filter((part) => !part.closest(NOT_HEADER));
}

/** The header has no name of its own: the pane's part before the transcript, found by its heading or link. */
export const findHeader = perScene((scene): Element | undefined => {
	const pane = findPane(scene);
	if (!pane || scene.route.page !== "thread") return undefined;
	const person = headerPeople(scene)[0]?.element;
	const start = person ?? headerParts(scene, "h1, h2, h3")[0];
	if (!start) return undefined;
	const transcript = findTranscript(scene);
	let header = start;
	while (
		header.parentElement &&
		header.parentElement !== pane &&
		!isTooWide(header.parentElement, transcript)
	) {
		header = header.parentElement;
	}
	return header;
});

function isTooWide(frame: Element, transcript: Element | undefined): boolean {
	return transcript ? frame.contains(transcript) : frame.querySelector('[role="textbox"]') !== null;
}

export function findList(scene: Scene): Element | undefined {
	return scene.root && findLandmark(scene.root, landmarks.list);
}
