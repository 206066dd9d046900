import type { Answer } from "../../base/answer.ts";
import { findLandmark } from "../landmark.ts";
import { nameText } from "../page-text.ts";
import type { HeaderReading, Scene } from "../platform.ts";
import { profileLinks } from "../profile-link.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { rowIds } from "./read-rows.ts";
import { halvesOf } from "./route.ts";
import { findPanel } from "./thread-pane.ts";

const PROFILE = {
	hosts: ["x.com", "www.x.com", "mobile.x.com", "twitter.com", "www.twitter.com"],
	handle: /^[A-Za-z0-9_]{1,15}$/,
	excluded:
		/^(?:home|explore|i|messages|notifications|settings|compose|search|login|logout|signup|tos|privacy|about|jobs|hashtag|intent|share|lists|bookmarks|communities|premium|help|download|account)$/i,
} as const;

export const readHeader = perScene((scene): HeaderReading | undefined => {
	const panel = findPanel(scene);
	const element = panel && findLandmark(panel, landmarks.header);
	const name = element && nameText(findLandmark(element, landmarks.name), "svg, button, time");
	if (!element || !name || scene.route.page !== "thread") return undefined;
	const id = scene.route.threadKey.slice("x:".length);
	const people = profileLinks(element.querySelectorAll("a[href]"), scene.url, PROFILE);
	const isGroup = groupOf(id, people.length);
	const [person] = people;
	if (isGroup === "yes") return { name, isGroup, element };
	const platformId = otherHalf(id, scene);
	// A handle may be all digits here.
	const handle = person && (person.handle ?? person.platformId);
	return {
		name,
		...(person && handle ? { handle, profileUrl: person.url } : {}),
		...(platformId ? { platformId } : {}),
		isGroup,
		element,
	};
});

function groupOf(id: string, people: number): Answer {
	if (/^g\d/.test(id) || people > 1) return "yes";
	return halvesOf(id) ? "no" : "cannot tell";
}

/** The reader's own number is the one half that every thread of two in the inbox has in common. No cookie is read. */
function otherHalf(id: string, scene: Scene): string | undefined {
	const halves = halvesOf(id);
	if (!halves) return undefined;
	const threads = new Set([id, ...rowIds(scene)]);
	const pairs = [...threads].map(halvesOf).filter((pair) => pair !== undefined && pair[0] !== pair[1]);
	if (pairs.length < 2) return undefined;
	const own = halves.filter((half) => pairs.every((pair) => pair?.includes(half)));
	return own.length === 1 ? halves.find((half) => half !== own[0]) : undefined;
}
