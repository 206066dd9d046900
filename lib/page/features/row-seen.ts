import type { RowSeen } from "../../contract/rows-view.ts";
import type { RowReading } from "../../platforms/platform.ts";

const LONGEST = { name: 300, preview: 1_000 } as const;

/** A row as the worker is told of it. */
export function rowSeen({ threadKey, name, preview, previewDirection, unread }: RowReading): RowSeen {
	return {
		previewDirection,
		unread,
		...(threadKey === undefined ? {} : { threadKey }),
		...(name === undefined ? {} : { name: name.slice(0, LONGEST.name) }),
		...(preview === undefined ? {} : { preview: preview.slice(0, LONGEST.preview) }),
	};
}
