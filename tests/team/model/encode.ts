/** Histories as short words: `push.b.r2t!1` is device b pushing (with 3 at most), crashed before sending. */
import type { Step } from "./run.ts";

export function encode({ do: what, device, record, title, crash }: Step): string {
	return `${what}.${"abc"[device]}.r${record}${title ? "t" : "b"}${crash ? `!${crash}` : ""}`;
}

export function decode(word: string): Step {
	const [what = "", device = "", rest = ""] = word.split(".");
	return {
		do: what as Step["do"],
		device: "abc".indexOf(device),
		record: Number(rest[1]),
		title: rest[2] === "t",
		crash: Number(rest.split("!")[1] ?? 0),
	};
}
