// A picture as pixels. It is drawn from the text of a file that stands alone, so nothing is loaded from anywhere.

/** Twice as fine as on the screen, for print. */
const pixelRatio = 2;

/** The bytes of a PNG of an SVG file's text. Throws where the picture can't be drawn. */
export async function renderPng(svg: string, width: number, height: number): Promise<ArrayBuffer> {
	const image = createEl('img');
	image.width = width;
	image.height = height;
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = createEl('canvas');
	canvas.width = width * pixelRatio;
	canvas.height = height * pixelRatio;
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('The picture could not be drawn.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (blob === null) throw new Error('The picture could not be drawn.');
	return blob.arrayBuffer();
}
