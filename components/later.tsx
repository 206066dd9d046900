import { signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** ms after the start: the first paint is over then, and the part is there before anybody asks for it. */
const AHEAD = 1_500;

/** A part that is not on screen at first: loaded soon after the start, or when it is asked for, whichever comes first. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
	const part = signal<ComponentType<Props> | undefined>(undefined);
	let loading: Promise<void> | undefined;
	const start = () => {
		loading ??= load().then((Loaded) => {
			part.value = Loaded;
		});
		return loading;
	};
	setTimeout(start, AHEAD);
	return (props) => {
		const Part = part.value;
		if (!Part) void start();
		return Part ? <Part {...props} /> : null;
	};
}
