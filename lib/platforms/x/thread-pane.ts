import { hasPinGate } from "../gate.ts";
import { findAllLandmarks, findLandmark } from "../landmark.ts";
import type { Scene, SearchRoot } from "../platform.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";

const DRAWER = landmarks.drawer[0].css;

interface RootOpener {
	readonly openOrClosedShadowRoot?: unknown;
}

/** The chat's shadow root (attached a while after its host), or the document in builds of the light DOM. */
export function findRoot(document: Document): SearchRoot | undefined {
	const hosts = findAllLandmarks(document, landmarks.host).filter((host) => !host.closest(DRAWER));
	const roots = hosts.map(shadowOf).filter((root) => root !== undefined);
	// On a change of route the old host may still be there: the last one with an app in it counts.
	const mounted = roots.findLast((root) => findLandmark(root, landmarks.app)) ?? roots.at(-1);
	if (mounted) return mounted;
	const apps = findAllLandmarks(document, landmarks.app).filter((app) => !app.closest(DRAWER));
	return apps.length > 0 || isGated(document) ? document : undefined;
}

/** Should X close its root, content scripts are still allowed in: each browser has its own door. */
function shadowOf(host: Element): ShadowRoot | undefined {
	if (host.shadowRoot) return host.shadowRoot;
	const doors: readonly (RootOpener | undefined)[] = [
		host as RootOpener,
		(globalThis as { chrome?: { dom?: RootOpener } }).chrome?.dom,
	];
	for (const door of doors) {
		const open = door?.openOrClosedShadowRoot;
		if (typeof open !== "function") continue;
		const root: unknown = door === (host as RootOpener) ? host : open.call(door, host);
		if (root && root !== host) return root as ShadowRoot;
	}
	return undefined;
}

export function isGated(root: ParentNode): boolean {
	return findLandmark(root, landmarks.gate) !== undefined || hasPinGate(root);
}

/** Behind a gate nothing is read, although the inbox may still be mounted there. */
export const isLocked = perScene((scene): boolean => {
	return scene.route.page === "locked" || (scene.root !== undefined && isGated(scene.root));
});

/** The open thread's panel. Two of them: neither can be trusted. */
export function findPanel(scene: Scene): Element | undefined {
	const panels = findPanels(scene);
	return panels.length === 1 ? panels[0] : undefined;
}

export const findPanels = perScene((scene): readonly Element[] => {
	if (!scene.root || scene.route.page !== "thread" || isLocked(scene)) return [];
	return findAllLandmarks(scene.root, landmarks.panel).filter(
		(panel) => !panel.closest(`${DRAWER}, [hidden]`),
	);
});
