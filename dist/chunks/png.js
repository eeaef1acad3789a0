// A picture as PNG: a file of its own, which comes when a page asks for one.
/** PNG at `scale` device pixels per px; null where the browser cannot draw it. */
async function svgToPng(svg, scale) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    try {
        await image.decode();
    }
    catch {
        return null;
    }
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context)
        return null;
    context.scale(scale, scale);
    context.drawImage(image, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export { svgToPng };
//# sourceMappingURL=png.js.map
