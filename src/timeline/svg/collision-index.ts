export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Keeps words from standing on one another. `claim` takes the place and says true, or says false where some of it is taken. */
export interface CollisionIndex {
	reserve(box: Box): boolean;
}

/** An empty board. A box is compared only with those of its own stretch of 64 pixels, so many labels cost little each. */
export function createCollisionIndex(): CollisionIndex {
	const columns = new Map<number, Box[]>();
	return {
		reserve(box) {
			const touched: Box[][] = [];
			for (let column = Math.floor(box.left / 64); column <= Math.floor(box.right / 64); column++) {
				const boxes = columns.get(column) ?? [];
				if (boxes.some((other) => overlaps(box, other))) return false;
				columns.set(column, boxes);
				touched.push(boxes);
			}
			for (const boxes of touched) boxes.push(box);
			return true;
		},
	};
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
