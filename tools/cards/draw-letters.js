/**
 * Runs in the browser: draws letters, and the site's own drawings, as grey pixels with their place on the
 * line. Returns for each face its glyphs, and one list of 4-bit grey values for all of them.
 */
async (faces, drawings) => {
  const pixels = [];

  /** Cuts what is drawn out of its canvas. */
  const cut = (context, originX, originY) => {
    const { width, height } = context.canvas;
    const { data } = context.getImageData(0, 0, width, height);
    const alpha = (x, y) => Math.round(data[(y * width + x) * 4 + 3] / 17);
    let [left, top, right, bottom] = [width, height, 0, 0];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (alpha(x, y) === 0) continue;
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x + 1);
        bottom = Math.max(bottom, y + 1);
      }
    }
    const at = pixels.length;
    if (right <= left) return { left: 0, top: 0, width: 0, height: 0, at };
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) pixels.push(alpha(x, y));
    }
    return {
      left: left - originX,
      top: top - originY,
      width: right - left,
      height: bottom - top,
      at,
    };
  };

  const canvasOf = (width, height) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      willReadFrequently: true,
    });
    return context;
  };

  const drawnFaces = {};
  for (const { name, font, size, letters } of faces) {
    const glyphs = {};
    for (const letter of letters) {
      const context = canvasOf(size * 2, size * 2);
      context.font = font;
      const advance = Math.round(context.measureText(letter).width * 16) / 16;
      const [x, y] = [Math.round(size / 2), Math.round(size * 1.4)];
      context.fillText(letter, x, y);
      glyphs[letter] = { advance, ...cut(context, x, y) };
    }
    drawnFaces[name] = { size, glyphs };
  }

  const drawn = {};
  for (const { name, svg, width, height } of drawings) {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const context = canvasOf(width, height);
    context.drawImage(image, 0, 0, width, height);
    drawn[name] = { advance: width, ...cut(context, 0, 0) };
  }
  return { faces: drawnFaces, drawings: drawn, pixels };
};
