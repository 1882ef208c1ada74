const signs: Readonly<Record<string, string>> = {
	'٫': '.',
	'．': '.',
	'،': ',',
	'，': ',',
	'؛': ';',
	'；': ';',
	'：': ':',
	'／': '/',
	'－': '-',
};

/** The text with the digits of every script as `0` to `9`, and the signs written among them as a keyboard has them. */
export function plainDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, plainDigit).replace(/[٫．،，؛；：／－]/gu, (sign) => signs[sign] ?? sign);
}

/** A decimal digit of any script as `0` to `9`. A script's ten digits follow one another: its value is the number of digits before it. */
export function plainDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	if (code < 0x80) return digit;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
	return String(value);
}
