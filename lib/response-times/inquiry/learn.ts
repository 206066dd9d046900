/** What a correction teaches: the words of the message speak for what a person chose, and a little against all else. */
import { type InquiryType, PRIORITIES, type Priority } from "../../contract/response-times.ts";
import { INQUIRY_TYPES } from "../../contract/template.ts";
import type { Learned } from "./classify.ts";

/** As much as all words of a message gain together: more than the strongest sign of another kind. */
const STEP = 4;
/** No single word may decide alone, however often it was in corrected messages. */
const MOST = 1.5;

type Kind = InquiryType | Priority;

/** The changed features only. `instead`: what was taught of this message before, which is taken back. */
export function learn(known: Learned, features: readonly number[], right: Kind, instead?: Kind): Learned {
	const kinds: readonly Kind[] = PRIORITIES.some((one) => one === right) ? PRIORITIES : INQUIRY_TYPES;
	const step = STEP / Math.max(1, features.length);
	const taught = (one: Kind | undefined, kind: Kind): number =>
		one === undefined ? 0 : one === kind ? step : -step / (kinds.length - 1);
	return new Map(
		features.map((feature) => {
			const before = known.get(feature) ?? {};
			const weights = kinds.map((kind) => {
				const next = (before[kind] ?? 0) + taught(right, kind) - taught(instead, kind);
				return [kind, Math.max(-MOST, Math.min(MOST, next))] as const;
			});
			return [feature, { ...before, ...Object.fromEntries(weights) }];
		}),
	);
}
