import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Action,
	isAtLeast,
	LEAST_ROLE,
	may,
	mayGiveRole,
	mayWrite,
	ROLES,
} from "../../lib/contract/sync-access.ts";
import { RECORD_KINDS } from "../../lib/contract/sync-record.ts";

const role = fc.constantFrom(...ROLES);
const action = fc.constantFrom(...(Object.keys(LEAST_ROLE) as Action[]));
const kind = fc.constantFrom(...RECORD_KINDS);

describe("roles", () => {
	it("who stands higher may do all that who stands lower may", () => {
		fc.assert(
			fc.property(role, role, fc.tuple(action, kind, fc.boolean()), (one, other, [what, written, own]) => {
				fc.pre(isAtLeast(one, other));
				if (may(other, what)) expect(may(one, what)).toBe(true);
				if (mayWrite(other, written, own)) expect(mayWrite(one, written, own)).toBe(true);
			}),
		);
	});

	it("nobody gives a role above their own, nor changes one who stands above them", () => {
		fc.assert(
			fc.property(role, role, role, (who, from, to) => {
				if (mayGiveRole(who, from, to)) expect(isAtLeast(who, from) && isAtLeast(who, to)).toBe(true);
				if (!isAtLeast(who, "admin")) expect(mayGiveRole(who, from, to)).toBe(false);
			}),
		);
	});

	it("nobody writes members, and everybody their own notes of how they work", () => {
		for (const one of ROLES) {
			expect(mayWrite(one, "member", false)).toBe(false);
			expect(mayWrite(one, "template", true)).toBe(true);
		}
	});
});
