import { findAllLandmarks, findLandmark, type Landmark } from "../landmark.ts";
import type { Scene, SearchRoot } from "../platform.ts";
import { type ProfileLink, profileLinks } from "../profile-link.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";

export const PROFILE = {
	hosts: ["www.instagram.com", "instagram.com"],
	handle: /^[A-Za-z0-9._]{1,30}$/,
	excluded:
		/^(?:explore|reels?|direct|accounts|p|tv|stories|about|legal|developer|web|api|your_activity|notifications|challenge|session|emails|threads|create|search|graphql|oauth|press|directory|privacy)$/i,
} as const;

const DRAWER = landmarks.drawer[0].css;

/** Finds a thing of the message page itself, never of the docked drawer. */
export function findHere(root: SearchRoot, landmark: Landmark): Element | undefined {
	for (const candidate of landmark) {
		const found = findAllLandmarks(root, [candidate]).find((element) => !element.closest(DRAWER));
		if (found) return found;
	}
	return undefined;
}

export const findHeader = perScene((scene): Element | undefined => {
	if (!scene.root || scene.route.page !== "thread") return undefined;
	return findHere(scene.root, landmarks.header);
});

/** The transcript; without its names, the nearest frame round the composer that holds bubbles. */
export const findTranscript = perScene((scene): Element | undefined => {
	if (!scene.root) return undefined;
	const named = findHere(scene.root, landmarks.messages);
	if (named) return named;
	let frame = findComposerBox(scene.root)?.parentElement;
	while (frame && !frame.matches("main, body")) {
		if (frame.querySelector('[role="group"] [dir="auto"]')) return frame;
		frame = frame.parentElement;
	}
	return undefined;
});

export function findComposerBox(root: SearchRoot): Element | undefined {
	return findHere(root, landmarks.composer);
}

/** People the header links to: one in a thread of two, several in a group, none where that cannot be told. */
export function headerPeople(scene: Scene, header: Element): readonly ProfileLink[] {
	const links = header.matches("a[href]") ? [header] : header.querySelectorAll("a[href]");
	return profileLinks(links, scene.url, PROFILE);
}

/** The portrait's link beside an incoming message: it has a picture and no words of its own. */
export function portraitOf(scene: Scene, message: Element): ProfileLink | undefined {
	const links = [...message.querySelectorAll("a[href]")].filter(
		(link) => link.textContent?.trim() === "" && !link.closest('[dir="auto"], [role="presentation"]'),
	);
	return profileLinks(links, scene.url, PROFILE)[0];
}

/** The reader's own name as the list's heading shows it. */
export function ownHandle(scene: Scene): string | undefined {
	const rail = scene.root?.querySelectorAll("nav a[href]:has(img)");
	const [own, other] = rail ? profileLinks(rail, scene.url, PROFILE) : [];
	return other ? undefined : own?.handle;
}

export function findList(scene: Scene): Element | undefined {
	return scene.root && findLandmark(scene.root, landmarks.list);
}
