import type { Highlight } from "../../lib/panel/history-words.ts";

interface Props {
	readonly text: string;
	/** Ascending and apart from one another. */
	readonly marks?: readonly Highlight[];
}

/** Web addresses as a person writes them; a full stop or bracket behind one is not part of it. */
const LINK = /https?:\/\/[^\s<>"'`]{3,2000}[^\s<>"'`.,;:!?)\]}]/gu;

/** Other people's words as they are: nothing in them is markup. Links are shown, and opened by a click alone. */
export function PlainText({ text, marks = [] }: Props) {
	return (
		<bdi class="plain-text">
			{piecesOf(text, marks).map((piece) => (
				<Part key={piece.at} piece={piece} />
			))}
		</bdi>
	);
}

function Part({ piece: { part, isMarked, href } }: { readonly piece: Piece }) {
	const shown = isMarked ? <mark>{part}</mark> : part;
	if (href === undefined) return shown;
	return (
		<a href={href} target="_blank" rel="noopener noreferrer">
			{shown}
		</a>
	);
}

interface Piece {
	readonly part: string;
	readonly at: number;
	readonly isMarked: boolean;
	readonly href: string | undefined;
}

function piecesOf(text: string, marks: readonly Highlight[]): Piece[] {
	const links = [...text.matchAll(LINK)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		href: URL.canParse(match[0]) ? match[0] : undefined,
	}));
	const cuts = new Set([0, text.length, ...[...marks, ...links].flatMap(({ start, end }) => [start, end])]);
	const places = [...cuts].sort((one, other) => one - other);
	return places.slice(0, -1).map((at, index) => ({
		part: text.slice(at, places[index + 1]),
		at,
		isMarked: marks.some(({ start, end }) => start <= at && at < end),
		href: links.find(({ start, end }) => start <= at && at < end)?.href,
	}));
}
