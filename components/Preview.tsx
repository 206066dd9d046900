import type { Rendered, Segment } from "../lib/templates/render-template.ts";
import { valueName } from "./labels.ts";

/** A rendered reply as plain text, with what was filled in violet and what is missing in amber. */
export function Preview({ rendered }: { readonly rendered: Rendered }) {
	return (
		<>
			{rendered.segments.map((segment, place) => (
				<Stretch key={keyOf(segment, place)} segment={segment} />
			))}
		</>
	);
}

/** `label`: how the template calls a value that is missing; else its name. */
export function Stretch({ segment, label = "" }: { readonly segment: Segment; readonly label?: string }) {
	if (segment.kind === "text") return <>{segment.text}</>;
	if (segment.kind === "missing") return <span class="missing">{label || valueName(segment.path)}?</span>;
	return <bdi class="filled">{segment.text}</bdi>;
}

/** Stretches have no identity but their place in the reply. */
export function keyOf(segment: Segment, place: number): string {
	return `${segment.kind}-${place}`;
}
