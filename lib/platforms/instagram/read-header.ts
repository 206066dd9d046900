import { nameText } from "../page-text.ts";
import type { HeaderReading, Scene } from "../platform.ts";
import { profileLinks } from "../profile-link.ts";
import { perScene } from "../scene.ts";
import { findHeader, findTranscript, headerPeople, PROFILE } from "./thread-pane.ts";

const NOT_A_NAME = 'svg, button, [role="button"], [role="img"]';

export const readHeader = perScene((scene): HeaderReading | undefined => {
	if (scene.route.page !== "thread") return undefined;
	const element = findHeader(scene);
	if (!element) return undefined;
	const people = headerPeople(scene, element);
	const name = headerName(element, people[0]?.element);
	if (!name) return undefined;
	const [person, another] = people;
	if (another) return { name, isGroup: "yes", element };
	if (!person) return { name, isGroup: hasSeveralPortraits(scene) ? "yes" : "cannot tell", element };
	const { handle = person.platformId, url: profileUrl } = person;
	return { name, ...(handle ? { handle } : {}), profileUrl, isGroup: "no", element };
});

function headerName(header: Element, link: Element | undefined): string | undefined {
	const heading = (link ?? header).querySelector("h1, h2, h3") ?? header.querySelector("h1, h2, h3");
	return nameText(heading) ?? nameText(link) ?? nameText(header, NOT_A_NAME) ?? nameText(header, "svg");
}

/** A header without a profile link says nothing; two people's portraits in the transcript do. */
function hasSeveralPortraits(scene: Scene): boolean {
	const portraits = [...(findTranscript(scene)?.querySelectorAll("a[href]:has(img)") ?? [])].filter(
		(link) => link.textContent?.trim() === "" && !link.closest('[dir="auto"], [role="presentation"]'),
	);
	return profileLinks(portraits, scene.url, PROFILE).length > 1;
}
