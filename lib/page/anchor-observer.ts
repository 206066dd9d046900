/**
 * Follows the few nodes that matter. The anchors themselves are observed with their insides; of their ancestors only
 * the child lists, so that a replaced subtree is noticed at once while the rest of the page costs nothing.
 */
import type { Anchors } from "../platforms/platform.ts";

export interface AnchorObserver {
	/** Points the observers at these nodes; cheap when they are the same as before. */
	follow(anchors: Anchors, root: Document | ShadowRoot | undefined, complete: boolean): void;
	stop(): void;
}

const HEADER: MutationObserverInit = {
	subtree: true,
	childList: true,
	characterData: true,
	attributeFilter: ["href", "title", "aria-label"],
};
const MESSAGES: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** `nodes`: how many came into the transcript, at least one; 0 where something else changed. */
export function observeAnchors(document: Document, onChange: (nodes: number) => void): AnchorObserver {
	const [header, frame] = [new MutationObserver(() => onChange(0)), new MutationObserver(() => onChange(0))];
	const messages = new MutationObserver((records) =>
		onChange(records.reduce((nodes, { addedNodes }) => nodes + addedNodes.length, 1)),
	);
	let followed: readonly unknown[] = [];

	function stop(): void {
		for (const observer of [header, messages, frame]) observer.disconnect();
		followed = [];
	}

	function follow(anchors: Anchors, root: Document | ShadowRoot | undefined, complete: boolean): void {
		const wanted = [anchors.header, anchors.messages, anchors.composer, root, complete];
		if (followed.length > 0 && wanted.every((node, index) => node === followed[index])) return;
		stop();
		followed = wanted;
		if (anchors.header) header.observe(anchors.header, HEADER);
		if (anchors.messages) messages.observe(anchors.messages, MESSAGES);
		for (const node of lineage([anchors.header, anchors.messages, anchors.composer])) {
			frame.observe(node, { childList: true });
		}
		// Something that should be here is not yet: any addition may be it.
		if (!complete)
			frame.observe(root instanceof ShadowRoot ? root : document.body, { subtree: true, childList: true });
	}

	return { follow, stop };
}

/** The ancestors of all given nodes, through shadow roots to the document, each once. */
function lineage(nodes: readonly (Element | undefined)[]): Set<Node> {
	const found = new Set<Node>();
	for (const node of nodes) {
		let parent = node && parentOf(node);
		while (parent && !found.has(parent)) {
			found.add(parent);
			parent = parentOf(parent);
		}
	}
	return found;
}

function parentOf(node: Node): Node | undefined {
	return node.parentNode ?? (node instanceof ShadowRoot ? node.host : undefined);
}
