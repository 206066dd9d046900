import { findLandmark } from "../landmark.ts";
import type { Platform, Scene } from "../platform.ts";
import { interfaceTheme } from "../theme.ts";
import { findComposer } from "./find-composer.ts";
import { landmarks } from "./landmarks.ts";
import { readHeader } from "./read-header.ts";
import { readMessages } from "./read-messages.ts";
import { readRows } from "./read-rows.ts";
import { readState } from "./read-state.ts";
import { route } from "./route.ts";
import { findPanel, findRoot, isLocked } from "./thread-pane.ts";

function findAnchors(scene: Scene) {
	const panel = findPanel(scene);
	const header = panel && findLandmark(panel, landmarks.header);
	const messages = panel && findLandmark(panel, landmarks.messages);
	const composer = panel && findLandmark(panel, landmarks.composer);
	const list = scene.root && !isLocked(scene) ? findLandmark(scene.root, landmarks.list) : undefined;
	return {
		...(header ? { header } : {}),
		...(messages ? { messages } : {}),
		...(composer ? { composer } : {}),
		...(list ? { list } : {}),
	};
}

export const x: Platform = {
	id: "x",
	landmarks,
	route,
	findRoot,
	readState,
	readHeader,
	readMessages,
	readRows,
	findComposer,
	findAnchors,
	readTheme: (document) => interfaceTheme(document),
};
