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
import { findDetail, findHeader, findTranscript } from "./thread-pane.ts";

function findAnchors(scene: Scene) {
	const detail = findDetail(scene);
	const header = findHeader(scene);
	const messages = findTranscript(scene);
	const composer = detail && findLandmark(detail, landmarks.composer);
	const list = scene.root && findLandmark(scene.root, landmarks.list);
	return {
		...(header ? { header } : {}),
		...(messages ? { messages } : {}),
		...(composer ? { composer } : {}),
		...(list ? { list } : {}),
	};
}

export const business: Platform = {
	id: "business",
	landmarks,
	route,
	findRoot: (document) => document,
	readState,
	readHeader,
	readMessages,
	readRows,
	findComposer,
	findAnchors,
	readTheme: (document) => interfaceTheme(document, "fb"),
};
