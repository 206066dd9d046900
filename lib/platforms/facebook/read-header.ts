import type { Answer } from "../../base/answer.ts";
import { interfaceWords, isOwnSender } from "../interface-strings.ts";
import { nameOf, nameText } from "../page-text.ts";
import type { HeaderReading, Scene } from "../platform.ts";
import type { ProfileLink } from "../profile-link.ts";
import { languagesOf, perScene } from "../scene.ts";
import { readLabel } from "./read-label.ts";
import { isOrdinaryThread } from "./route.ts";
import { findHeader, findPane, findTranscript, headerParts, headerPeople } from "./thread-pane.ts";

const NEWEST = 20;

export const readHeader = perScene((scene): HeaderReading | undefined => {
	const element = findHeader(scene);
	const name = headerName(scene);
	if (!element || !name) return undefined;
	const [person, another] = headerPeople(scene);
	if (!person || another) {
		return { name, isGroup: another ? "yes" : hasSeveralSenders(scene, name), element };
	}
	const id = person.platformId ?? threadPersonId(scene);
	return {
		name,
		...(person.handle ? { handle: person.handle } : {}),
		...(id ? { platformId: id } : {}),
		profileUrl: person.url,
		isGroup: "no",
		element,
	};
});

/** The heading in the contact's link, or beside it; the link's label where there is none. */
export function headerName(scene: Scene): string | undefined {
	if (!findPane(scene) || scene.route.page !== "thread") return undefined;
	const link: ProfileLink["element"] | undefined = headerPeople(scene)[0]?.element;
	const heading = link?.querySelector("h1, h2, h3") ?? headerParts(scene, "h1, h2, h3")[0];
	return nameText(heading) ?? nameOf(link?.getAttribute("aria-label") ?? "") ?? nameText(link);
}

/** The number in the URL is the person's in an ordinary thread of two; sales threads link to the thing on sale. */
function threadPersonId(scene: Scene): string | undefined {
	if (!isOrdinaryThread(scene.url) || headerParts(scene, 'a[href*="/marketplace/"]').length > 0)
		return undefined;
	return scene.route.page === "thread" ? scene.route.threadKey.slice("facebook:".length) : undefined;
}

/** A header without a profile link: two other senders among the newest labels make a group. */
function hasSeveralSenders(scene: Scene, name: string): Answer {
	const words = interfaceWords(scene.document);
	const labelled = findTranscript(scene)?.querySelectorAll(
		'[data-message-id][aria-label], [data-scope="messages_table"][aria-label]',
	);
	const senders = new Set<string>();
	const context = {
		shown: "",
		names: [name, ...(words?.own ?? [])],
		languages: languagesOf(scene.document),
		now: scene.now,
	};
	for (const element of [...(labelled ?? [])].slice(-NEWEST)) {
		const label = element.getAttribute("aria-label") ?? "";
		const { sender } = readLabel(label.slice(0, 1_000), context);
		if (sender && isOwnSender(sender, words) !== "yes") senders.add(sender);
	}
	// In an unknown language the reader's own word counts as one sender more.
	return senders.size > (words ? 1 : 2) ? "yes" : "cannot tell";
}
