import { useRef } from "preact/hooks";
import { say } from "../lib/i18n/say.ts";

/** CSS px. */
const NARROWEST = 280;
const WIDEST = 480;
const STEP = 20;

interface Props {
	readonly onResize: (width: number) => void;
}

/** The sidebar's left edge. Pulled with the pointer, or moved with the arrow keys: left is wider. */
export function ResizeHandle({ onResize }: Props) {
	// Screen coordinates: the frame moves under the pointer while it is resized.
	const grip = useRef<{ readonly screenX: number; readonly width: number } | undefined>(undefined);
	const resize = (width: number) => onResize(Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))));
	return (
		// biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own; <hr> is the fixed kind
		<div
			class="resize"
			role="separator"
			tabIndex={0}
			aria-orientation="vertical"
			aria-label={say("resize")}
			aria-valuemin={NARROWEST}
			aria-valuemax={WIDEST}
			aria-valuenow={Math.min(WIDEST, Math.max(NARROWEST, window.innerWidth))}
			onKeyDown={(event) => {
				const width = widthAfter(event.key, window.innerWidth);
				if (width === undefined) return;
				event.preventDefault();
				resize(width);
			}}
			onPointerDown={(event) => {
				event.currentTarget.setPointerCapture(event.pointerId);
				grip.current = { screenX: event.screenX, width: window.innerWidth };
			}}
			onPointerMove={(event) => {
				if (grip.current) resize(grip.current.width + grip.current.screenX - event.screenX);
			}}
			onPointerUp={() => {
				grip.current = undefined;
			}}
			onPointerCancel={() => {
				grip.current = undefined;
			}}
		/>
	);
}

function widthAfter(key: string, width: number): number | undefined {
	switch (key) {
		case "ArrowLeft":
			return width + STEP;
		case "ArrowRight":
			return width - STEP;
		case "Home":
			return NARROWEST;
		case "End":
			return WIDEST;
		default:
			return undefined;
	}
}
