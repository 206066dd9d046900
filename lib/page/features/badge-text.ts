import { type BadgeFace, shortTime } from "../../response-times/badge.ts";

/** The words of a badge. */
export type BadgeTexts = (face: BadgeFace) => string;

interface Words {
	/** With `{time}` where the time stands. */
	readonly left: string;
	readonly over: string;
	readonly about: string;
	readonly waiting: string;
	readonly language: string;
}

export function badgeTexts({ left, over, about, waiting, language }: Words): BadgeTexts {
	return ({ says, minutes, about: isAbout }) => {
		if (says === "answered") return "✓";
		if (says === "waiting") return waiting;
		const time = shortTime(minutes, language);
		return (says === "over" ? over : left).replace("{time}", isAbout ? about.replace("{time}", time) : time);
	};
}
