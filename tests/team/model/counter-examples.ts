/** Histories that broke something once. Found by `scripts/search-model.ts`; shrunk; kept for good. */

/** Each breaks the mutant of this name, and nothing but it. */
export const BREAKS_MUTANT: Readonly<Record<string, string>> = {
	"no-dedupe": "push.a.r0b edit.b.r0b edit.a.r0b push.a.r0b!2 push.a.r0b!2",
	"hard-delete":
		"edit.c.r3b!2 push.c.r0b!2 remove.c.r3b push.a.r0b back-up.a.r0b push.a.r0b!2 pull.a.r0b pull.a.r0b",
	"no-horizon":
		"edit.b.r2b push.b.r0b remove.b.r2b pull.a.r0b push.b.r0b pull.b.r0b pull.a.r0b!1 forget.a.r0b pull.a.r0b pull.a.r0b!1",
	"no-boot":
		"edit.a.r2b!1 edit.a.r0b!1 edit.a.r3b push.a.r2b!2 edit.c.r1b push.c.r0b!2 pull.a.r0b!1 pull.a.r0b!2 push.a.r0b!1 forget.a.r0b!1 edit.a.r0b!2",
	"cursor-first":
		"edit.b.r0b push.b.r0b!2 pull.a.r0b!2 push.a.r0b edit.a.r0b edit.a.r0b push.a.r0b!2 push.a.r0b!2",
	"volatile-generation":
		"back-up.a.r0b edit.a.r0b push.a.r0b pull.b.r0b restore.a.r0b!1 pull.b.r0b pull.b.r0b!1 edit.a.r0b!1 push.a.r0b pull.a.r0b!2 forget.a.r0b pull.a.r0b",
	"push-writes-replica":
		"edit.a.r0b!1 push.a.r0b!2 pull.c.r0b remove.c.r0b push.c.r0b pull.b.r0b remove.a.r0b pull.b.r0b forget.a.r0b edit.a.r0b!1",
	"record-version":
		"edit.a.r0b!2 push.a.r0b edit.c.r1b!1 push.c.r0b pull.a.r1b edit.a.r1b back-up.a.r0b!1 pull.a.r0b!1 pull.a.r0b!1 edit.c.r1b push.a.r0b!2",
	"no-base": "push.a.r0b!2 edit.a.r0b push.a.r0b push.a.r0b edit.b.r0b",
	resurrect: "edit.a.r0b push.a.r0b remove.a.r0b!2 push.a.r0b!2 edit.a.r0b push.a.r0b push.a.r0b edit.b.r0b",
	"record-base":
		"edit.c.r3t edit.b.r3b!2 push.b.r0b push.c.r0b!2 edit.c.r3b edit.a.r0b!1 edit.a.r0b push.a.r0b push.a.r0b!2 edit.a.r0b",
	"edit-in-flight": "edit.a.r1b!1 push.a.r0b!2 edit.a.r1b push.a.r0b push.a.r0b edit.a.r0b",
	"ack-mask":
		"edit.b.r0b push.b.r0b!2 pull.a.r0b edit.a.r0b edit.c.r1b push.a.r0b pull.b.r0b push.c.r0b forget.a.r0b!2 pull.b.r0b push.b.r0b remove.b.r0b edit.a.r0b edit.a.r0b pull.a.r0b!2 pull.a.r0b!1 push.b.r0b",
	"delete-ignores-newer":
		"edit.b.r3b edit.c.r3t push.b.r0b pull.a.r0b remove.a.r3b push.b.r0b!2 edit.a.r0b push.c.r0b push.a.r0b edit.a.r0b",
	"rebase-trusts-old-numbers":
		"edit.b.r0b push.b.r0b back-up.a.r0b!1 restore.a.r0b!2 edit.b.r0b!2 pull.a.r0b!1 edit.a.r0b edit.a.r0b!2 back-up.a.r0b!2 edit.a.r0b!2",
	"rebase-keeps-numbers-of-mutations":
		"edit.a.r3b push.a.r0b remove.a.r3b push.a.r0b back-up.a.r0b restore.a.r0b!2 push.a.r0b edit.a.r0b pull.a.r0b!2 pull.a.r0b pull.a.r0b!1",
};

/** Each broke an earlier draft of the design itself. */
export const BROKE_THE_DESIGN: Readonly<Record<string, string>> = {
	"a deletion took what the person had typed and never sent for seen":
		"edit.a.r0b!1 push.a.r0b edit.a.r0b remove.a.r0b!2 push.a.r0b!2 edit.a.r0b push.a.r0b push.a.r0b edit.a.r0b",
	"a device that reads from the beginning forgot which past its edits rest on":
		"back-up.a.r0b edit.a.r0b!2 push.a.r0b pull.a.r0b edit.a.r0b push.a.r0b forget.a.r0b pull.a.r0b restore.a.r0b edit.a.r0b pull.a.r0b!1 pull.a.r0b!2 edit.a.r0b edit.a.r0b!2",
	"a device that had pushed and never pulled could not show a past":
		"back-up.a.r0b!1 edit.b.r0b!2 push.b.r0b restore.a.r0b back-up.a.r0b!1 pull.a.r0b pull.a.r0b!2 edit.b.r0b pull.a.r0b",
	"what was on the server once was made anew after a restore, though deleted since":
		"edit.b.r0b push.b.r0b pull.c.r0b back-up.a.r0b!1 remove.c.r0b!1 restore.a.r0b!2 push.c.r0b pull.c.r0b edit.a.r0b!2 push.a.r0b!2 push.c.r0b forget.a.r0b push.a.r0b!2",
};
