namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>WCAG 2.2, success criterion 1.4.3: 4.5:1 for text, 3:1 for large text.</summary>
internal static class Contrast
{
    /// <summary>A script that gives every text in sight that is too faint on its ground, with its ratio.</summary>
    public const string TooFaint =
        """
        () => {
          const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = color => {
            paint.clearRect(0, 0, 1, 1);
            paint.fillStyle = color;
            paint.fillRect(0, 0, 1, 1);
            return [...paint.getImageData(0, 0, 1, 1).data];
          };
          const over = (top, bottom) => [0, 1, 2].map(i => top[i] * top[3] / 255 + bottom[i] * (1 - top[3] / 255));
          const ground = element => {
            if (!element) return rgba(getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff');
            const own = rgba(getComputedStyle(element).backgroundColor);
            return own[3] === 255 ? own : over(own, ground(element.tagName === 'DIALOG' ? null : element.parentElement));
          };
          const light = color => {
            const [r, g, b] = color.map(v => v / 255).map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const faint = [];
          const scope = document.querySelector('dialog') ?? document.body;
          for (const element of scope.querySelectorAll('*')) {
            const words = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()).join(' ').trim();
            if (!words || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.closest('.unseen')) continue;
            const style = getComputedStyle(element);
            const back = ground(element);
            const [a, b] = [light(over(rgba(style.color), back)), light(back.slice(0, 3))].sort((x, y) => y - x);
            const size = parseFloat(style.fontSize);
            const enough = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < enough) faint.push(`${element.className || element.tagName} "${words.slice(0, 30)}" ${ratio.toFixed(2)}`);
          }
          return faint;
        }
        """;
}
