import type { Platform, Scene } from "../platform.ts";
import { interfaceTheme } from "../theme.ts";
import { findComposer } from "./find-composer.ts";
import { landmarks } from "./landmarks.ts";
import { readHeader } from "./read-header.ts";
import { readMessages } from "./read-messages.ts";
import { readRows } from "./read-rows.ts";
import { readState } from "./read-state.ts";
import { route } from "./route.ts";
import { findHeader, findList, findTranscript, inPane } from "./thread-pane.ts";

function findAnchors(scene: Scene) {
	const header = findHeader(scene);
	const messages = findTranscript(scene);
	const composer = inPane(scene, landmarks.composer)[0];
	const list = findList(scene);
	return {
		...(header ? { header } : {}),
		...(messages ? { messages } : {}),
		...(composer ? { composer } : {}),
		...(list ? { list } : {}),
	};
}

export const facebook: Platform = {
	id: "facebook",
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
