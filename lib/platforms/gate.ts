/** PIN and passcode gates. Only how the boxes are built is looked at; what is typed into them never is. */
const ONE_DIGIT = 'input[maxlength="1"]';
const WHOLE_CODE = 'input[autocomplete="one-time-code"], input[inputmode="numeric"][maxlength]';

/** A gate is one box for a whole code of 4 to 8 digits, or a row of at least four boxes for one digit each. */
export function hasPinGate(root: ParentNode): boolean {
	if (root.querySelectorAll(ONE_DIGIT).length >= 4) return true;
	return [...root.querySelectorAll(WHOLE_CODE)].some((input) => {
		if (input.getAttribute("autocomplete") === "one-time-code") return true;
		const digits = Number(input.getAttribute("maxlength"));
		return digits >= 4 && digits <= 8;
	});
}
