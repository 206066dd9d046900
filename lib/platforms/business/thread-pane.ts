import { findLandmark } from "../landmark.ts";
import type { Scene } from "../platform.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";

export const findDetail = perScene((scene): Element | undefined => {
	if (!scene.root || scene.route.page !== "thread") return undefined;
	const detail = findLandmark(scene.root, landmarks.detail);
	return detail?.closest('[role="dialog"]') ? undefined : detail;
});

export function findTranscript(scene: Scene): Element | undefined {
	const detail = findDetail(scene);
	return detail && findLandmark(detail, landmarks.messages);
}

export function findHeader(scene: Scene): Element | undefined {
	if (!scene.root || scene.route.page !== "thread") return undefined;
	return findLandmark(scene.root, landmarks.header);
}
