import fc from "fast-check";
import { expect, test } from "vitest";
import { type OpenShelf, type ShelfLine, search, shelved } from "../../lib/history/shelves.ts";

const words = fc
	.array(fc.constantFrom("order", "or", "blue", "lamp", "köln"), { maxLength: 5 })
	.map((list) => list.map((word) => ` ${word}`).join(""));
/** Written one after the other; the same id again replaces what stood there. */
const lines = fc.array(fc.record({ id: fc.nat(40).map(String), at: fc.nat(30), words }), {
	maxLength: 60,
	size: "max",
});
const pieces = fc.array(fc.constantFrom(" order", " or", " blu", " lamp", " kö", " x"), {
	minLength: 1,
	maxLength: 3,
});

function shelvesOf(owner: string, written: readonly ShelfLine[]): OpenShelf[] {
	let shelves: OpenShelf[] = [];
	for (const line of written) {
		const changed = shelved(owner, shelves, [line]);
		shelves = [...shelves.filter(({ ids }) => !changed.some((one) => one.ids[0] === ids[0])), ...changed];
	}
	return shelves;
}

test("a search finds the lines that hold every piece, all counted, the newest first", () => {
	fc.assert(
		fc.property(
			fc.array(lines, { maxLength: 4 }),
			pieces,
			fc.integer({ min: 1, max: 12 }),
			(people, wanted, most) => {
				const shelves = people.flatMap((written, person) => shelvesOf(`x:${person}`, written));
				const all = people.flatMap((written, person) =>
					[...new Map(written.map((line) => [line.id, line])).values()].map((line) => ({
						...line,
						owner: `x:${person}`,
					})),
				);
				const held = all.filter((line) => wanted.every((piece) => line.words.includes(piece)));
				const { newest, total } = search(shelves, wanted, most);
				expect(total).toBe(held.length);
				expect(newest.map(({ at }) => at)).toEqual(
					held
						.map(({ at }) => at)
						.sort((one, other) => other - one)
						.slice(0, most),
				);
				for (const { owner, id, at } of newest)
					expect(held).toContainEqual(expect.objectContaining({ owner, id, at }));
				expect(new Set(newest.map(({ owner, id }) => `${owner} ${id}`)).size).toBe(newest.length);
			},
		),
		{ numRuns: 5_000 },
	);
});
