/** Colours as numbers, whatever way a theme writes them: the browser paints one dot and says what it painted. */

const PLAIN = /^rgba?\([\d., ]+\)$/;

/** `rgb()` or `rgba()` of a colour in any form of CSS; the text itself where nothing can be painted. */
export function colorResolver(): (color: string) => string {
  const canvas = createEl('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const dot = canvas.getContext('2d', { willReadFrequently: true });
  return (color) => {
    // As computed styles have most colours already.
    if (!dot || color === '' || PLAIN.test(color)) return color;
    dot.clearRect(0, 0, 1, 1);
    // What the browser cannot read leaves the colour before in place.
    dot.fillStyle = 'transparent';
    dot.fillStyle = color;
    dot.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = dot.getImageData(0, 0, 1, 1).data;
    return alpha === 255
      ? `rgb(${red}, ${green}, ${blue})`
      : `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
  };
}
