// @vitest-environment jsdom
import { expect, test } from "vitest";
import { htmlToText } from "../../../lib/templates/transfer/html-text.ts";

test.each([
	["one<br>two<br/><br>three", "one\ntwo\n\nthree"],
	["<div>Hello,</div><div>how are you?</div>", "Hello,\nhow are you?"],
	["<p>First.</p><p>Second,\n   with blanks.</p>", "First.\n\nSecond, with blanks."],
	["<p>a</p>\n\n\n<p>&nbsp;</p>\n<p>b</p>", "a\n\nb"],
	[
		"Steps:<ol><li>Open it</li><li>Close <b>it</b></li></ol>Done",
		"Steps:\n\n1. Open it\n2. Close it\n\nDone",
	],
	["<ul><li><p>dash</p></li><li>again</li></ul>", "- dash\n- again"],
	['See <a href="https://shop.example/x">our shop</a>.', "See our shop (https://shop.example/x)."],
	['<a href="https://shop.example">https://shop.example</a>', "https://shop.example"],
	['<a href="mailto:hi@shop.example">hi@shop.example</a>', "hi@shop.example"],
	['<a href="javascript:alert(1)">here</a>', "here"],
	["Tom &amp; Eva &lt;3 &quot;there&quot;&nbsp;!", 'Tom & Eva <3 "there" !'],
	["<pre>  two\n    four</pre>after", "two\n    four\n\nafter"],
	["<span data-mce-style='x'>Hi&nbsp;</span><strong>you</strong>", "Hi you"],
	["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"],
	['<img src="x" alt="a cup"> of tea', "a cup of tea"],
	["no tags at all\nbut two lines", "no tags at all but two lines"],
	["", ""],
])("%j reads %j", (html, text) => {
	expect(htmlToText(html).text).toBe(text);
});

test("what no reader sees is left out, and nothing of it runs", () => {
	const ran: unknown[] = [];
	Object.assign(globalThis, { ran });
	const html = `<script>ran.push(1)</script><style>b{}</style><img src=x onerror="ran.push(2)">Hi<svg onload="ran.push(3)"><script>ran.push(4)</script></svg><iframe srcdoc="<script>ran.push(5)</script>"></iframe><template>t</template><!-- c --><object data="x"></object>`;
	expect(htmlToText(html).text).toBe("Hi");
	expect(ran).toEqual([]);
});

test("what is lost is said", () => {
	const kinds = (html: string) => htmlToText(html).notes.map(({ kind }) => kind);
	expect(kinds("<div>plain</div><br>")).toEqual([]);
	expect(kinds("<b>bold</b>")).toEqual(["formatting"]);
	expect(kinds("<h1>big</h1><img src='cat.png'>")).toEqual(["formatting", "attachment"]);
});

test("tags that nest deep and are never closed are read", () => {
	// jsdom's own parser takes minutes beyond this; browsers stop nesting at 512.
	expect(htmlToText(`${"<div>".repeat(1_000)}core`).text).toBe("core");
	expect(htmlToText(`${"<ul><li>".repeat(300)}x`).text).toMatch(/x$/);
	expect(htmlToText("<p".repeat(20_000)).text).toBe("");
});
