import fc from "fast-check";
import { expect, test } from "vitest";
import type { Contact, ContactLink } from "../../lib/contract/contact.ts";
import { changed, emptyContact } from "../../lib/history/change-contact.ts";
import { joinedContact, unlinked } from "../../lib/history/join-contacts.ts";

const RUNS = { numRuns: 5_000 };
const word = fc.constantFrom("Karras", "Nikos", "Patras", "VIP", "cafe");
const facts = fc.record({
	name: fc.option(word, { nil: undefined }),
	company: fc.option(word, { nil: undefined }),
	tags: fc.uniqueArray(word, { maxLength: 3 }),
	vip: fc.boolean(),
	fields: fc.dictionary(fc.constantFrom("f1", "f2"), word),
	sales: fc.array(fc.nat(500), { maxLength: 2 }),
});

function contactOf(id: string, made: typeof facts extends fc.Arbitrary<infer Made> ? Made : never): Contact {
	const { name, company, tags, vip, fields, sales } = made;
	return {
		...emptyContact(id, 1),
		...(name === undefined ? {} : { name }),
		...(company === undefined ? {} : { company }),
		tags,
		vip,
		fields: { ...fields },
		sales: sales.map((amount, index) => ({ id: `${id}-${index}`, amount, currency: "EUR", at: index })),
	};
}

function link(kept: Contact, other: Contact, at: number): ContactLink {
	return {
		id: `l${at}`,
		keptId: kept.id,
		joinedId: other.id,
		keptBefore: kept,
		joinedBefore: other,
		identityIds: [],
		noteIds: [],
		at,
	};
}

test("a link undone gives both back exactly", () => {
	fc.assert(
		fc.property(facts, facts, (one, two) => {
			const [a, b] = [contactOf("a", one), contactOf("b", two)];
			expect(unlinked(joinedContact(a, b), link(a, b, 1), [])).toEqual({ kept: a, joined: b, later: [] });
		}),
		RUNS,
	);
});

test("two links undone in either order give all three back exactly", () => {
	fc.assert(
		fc.property(facts, facts, facts, (one, two, three) => {
			const [a, b, c] = [contactOf("a", one), contactOf("b", two), contactOf("c", three)];
			const ab = joinedContact(a, b);
			const [first, second] = [link(a, b, 1), link(ab, c, 2)];
			const withoutFirst = unlinked(joinedContact(ab, c), first, [second]);
			expect(withoutFirst.kept).toEqual(joinedContact(a, c));
			const [left] = withoutFirst.later;
			if (!left) throw new Error("The later link is gone");
			expect(unlinked(withoutFirst.kept, left, [])).toEqual({ kept: a, joined: c, later: [] });
		}),
		RUNS,
	);
});

test("what was changed while they were linked stays with the one that was kept", () => {
	fc.assert(
		fc.property(facts, facts, word, (one, two, company) => {
			const [a, b] = [contactOf("a", one), contactOf("b", two)];
			const edited = changed(
				joinedContact(a, b),
				{ do: "company", text: `New ${company}` },
				{ now: 9, newId: () => "x" },
			);
			const { kept, joined } = unlinked(edited, link(a, b, 1), []);
			expect(kept).toEqual({ ...a, company: `New ${company}`, updatedAt: 9 });
			expect(joined).toEqual(b);
		}),
		RUNS,
	);
});
